package number

import "crossclaim/nlp"

// bracketed hands to a conversion in brackets what stands outside them: "about
// 59 miles (95 km) per hour" is two speeds, both of them about.
func (r *reader) bracketed() {
	for k := 1; k < len(r.m); k++ {
		m, in := &r.m[k-1], &r.m[k]
		open := r.is(in.left-1, "(") && m.unit != in.unit
		third := k > 1 && r.is(in.left-1, "/") && converts(&r.m[k-2], in) // "(224 kW / 300 PS)"
		if !converts(m, in) || !open && !third {
			continue
		}
		if in.hedge == nlp.Exactly {
			in.hedge = m.hedge
		}
		if m.per == "" && in.per == "" && r.is(in.right, ")") {
			r.perBehind(m, in)
		}
	}
}

// converts reports whether two measures may be one in two units.
func converts(a, b *measure) bool {
	return a.unit != nil && b.unit != nil && a.unit.dim == b.unit.dim && a.high == nil && b.high == nil && a.vague == ""
}

// perBehind gives both the rate that stands behind the bracket.
func (r *reader) perBehind(m, in *measure) {
	out := *in
	out.to = in.right + 1
	r.rate(&out)
	m.per, in.per = out.per, out.per
}
