package number

// compound reads the rest of a measure that is written in two units: "2 hours and 15
// minutes", "5 feet 11 inches". What has three is read one by one, and so is what is more
// than the first unit holds: "two years and 14 months".
func (r *reader) compound(m *measure) {
	if m.unit == nil || m.attr || m.decimal || m.scaled || m.vague != "" || r.carriesOn(m) {
		return
	}
	j := m.to
	if r.is(j, "and") || r.is(j, ",") {
		j++
	}
	if !r.cardinalAt(j) {
		return
	}
	rest, ok := r.measure(j)
	if !ok || rest.unit == nil || rest.unit.base == "" || rest.unit.base != m.unit.base || rest.attr || rest.age || rest.decimal || r.is(rest.to, "of") {
		return
	}
	part := rest.unit.factor / m.unit.factor
	if part >= 1 || rest.value()*part >= 1 {
		return
	}
	m.mant, m.exp, m.decimal, m.place, m.to = m.value()+rest.value()*part, 0, true, part, rest.to
}

// carriesOn reports whether m goes on with what the measure before it began.
func (r *reader) carriesOn(m *measure) bool {
	k := len(r.m) - 1
	return k >= 0 && r.m[k].unit != nil && r.m[k].unit.base == m.unit.base && r.m[k].unit != m.unit && (r.m[k].to == m.from || r.m[k].to == m.from-1 && !r.is(m.from-1, "to") && !r.is(m.from-1, "or"))
}
