package date

import (
	"time"

	"crossclaim/nlp"
)

// day returns the range of one day.
func day(d nlp.Day) nlp.DayRange { return nlp.DayRange{From: d, To: d} }

// monthOf returns the days of a month.
func monthOf(year int, m time.Month) nlp.DayRange {
	return nlp.DayRange{From: nlp.Date(year, m, 1), To: nlp.Date(year, m+1, 1) - 1}
}

// yearsOf returns the days of n years.
func yearsOf(year, n int) nlp.DayRange {
	return nlp.DayRange{From: nlp.Date(year, 1, 1), To: nlp.Date(year+n, 1, 1) - 1}
}

// longPast is how many days a day that lies ahead of an article may be past: what
// was ahead of those it quotes.
const longPast = 31

// soon is how many days a day gone by may lie behind the publication: that is not always
// the day on which an article was last changed.
const soon = 14

// nearest returns the year in which the day of a month comes nearest to the
// publication, of a day that lies ahead not long before it, of one gone by not long
// behind it; 0 when the publication is unknown.
func (r *reader) nearest(m time.Month, d int, side tense) int {
	if r.published == 0 {
		return 0
	}
	best, year := nlp.Day(-1), 0
	for y := r.published.Time().Year() - 1; y <= r.published.Time().Year()+1; y++ {
		off := nlp.Date(y, m, d) - r.published
		if side == ahead && off < -longPast || side == behind && off > soon {
			continue
		}
		if off = max(off, -off); best < 0 || off < best {
			best, year = off, y
		}
	}
	return year
}

// recent returns the year of the last such month that had begun at the
// publication; 0 when that is unknown.
func (r *reader) recent(m time.Month) int {
	if r.published == 0 {
		return 0
	}
	year := r.published.Time().Year()
	if m > r.published.Time().Month() {
		year--
	}
	return year
}

// onOrBefore returns the last w that is not after the publication.
func (r *reader) onOrBefore(w time.Weekday) nlp.Day {
	back := (int(r.published.Weekday()) - int(w) + 7) % 7
	return r.published - nlp.Day(back)
}

// onOrAfter returns the first w that is not before the publication.
func (r *reader) onOrAfter(w time.Weekday) nlp.Day {
	return r.published + nlp.Day((int(w)-int(r.published.Weekday())+7)%7)
}

// shift returns the period that lies n periods from that of the publication:
// "last week" is the calendar week before.
func (r *reader) shift(period, n int) nlp.DayRange {
	t := r.published.Time()
	switch period {
	case days:
		return day(r.published + nlp.Day(n))
	case weeks:
		monday := r.published - nlp.Day((int(r.published.Weekday())+6)%7) + nlp.Day(7*n)
		return nlp.DayRange{From: monday, To: monday + 6}
	case weekends:
		saturday := r.onOrBefore(time.Saturday) + nlp.Day(7*n)
		if n < 0 && r.published-saturday > 13 {
			saturday += 7
		}
		return nlp.DayRange{From: saturday, To: saturday + 1}
	case months:
		return monthOf(t.Year(), t.Month()+time.Month(n))
	case years:
		return yearsOf(t.Year()+n, 1)
	case decades:
		return yearsOf(t.Year()/10*10+10*n, 10)
	case centuries:
		return yearsOf(t.Year()/100*100+1+100*n, 100)
	}
	return nlp.DayRange{}
}

// upTo returns the n periods up to the publication: "the past three days".
func (r *reader) upTo(period, n int) nlp.DayRange {
	t := r.published.Time()
	from := r.published
	switch period {
	case days:
		from -= nlp.Day(n)
	case hours:
		from -= nlp.Day((n + 23) / 24)
	case weeks:
		from -= nlp.Day(7 * n)
	case months:
		from = nlp.Date(t.Year(), t.Month()-time.Month(n), t.Day())
	case years:
		from = nlp.Date(t.Year()-n, t.Month(), t.Day())
	case decades:
		from = nlp.Date(t.Year()-10*n, t.Month(), t.Day())
	default:
		return nlp.DayRange{}
	}
	return nlp.DayRange{From: from, To: r.published}
}

// before returns when n periods before the publication was, as wide as people
// mean it: three days around "two weeks ago", the year of "five years ago".
func (r *reader) before(period, n int) nlp.DayRange {
	t := r.published.Time()
	switch period {
	case days:
		return day(r.published - nlp.Day(n))
	case hours:
		return nlp.DayRange{From: r.published - nlp.Day((n+23)/24), To: r.published - nlp.Day(n/24)}
	case weeks:
		d := r.published - nlp.Day(7*n)
		return nlp.DayRange{From: d - 3, To: d + 3}
	case months:
		return monthOf(t.Year(), t.Month()-time.Month(n))
	case years:
		return yearsOf(t.Year()-n, 1)
	case decades:
		return yearsOf(t.Year()-10*n-5, 10)
	}
	return nlp.DayRange{}
}

// from returns the n periods from the publication on: "the next three days".
func (r *reader) from(period, n int) nlp.DayRange {
	to := hang(day(r.published), period, n).To
	if period == months || period == years {
		to = r.upTo(period, -n).From
	}
	return nlp.DayRange{From: r.published, To: to}
}

// widest is how many days a date may have for others to be counted from it.
const widest = 366

// hang returns what lies n periods from the date d, as wide as people mean it;
// unknown where d is, or is too wide for the period.
func hang(d nlp.DayRange, period, n int) nlp.DayRange {
	wide := d.To - d.From
	if d.From == 0 || d.To == 0 || wide > widest || wide > 13 && period != months && period != years {
		return nlp.DayRange{}
	}
	t := d.From.Time()
	switch period {
	case days:
		return nlp.DayRange{From: d.From + nlp.Day(n), To: d.To + nlp.Day(n)}
	case minutes:
		return d
	case hours:
		return nlp.DayRange{From: d.From + nlp.Day(n/24), To: d.To + nlp.Day(n/24)}
	case weeks:
		slack := max(0, 3-wide)
		return nlp.DayRange{From: d.From + nlp.Day(7*n) - slack, To: d.To + nlp.Day(7*n) + slack}
	case months:
		return monthOf(t.Year(), t.Month()+time.Month(n))
	case years:
		if wide < 32 && wide > 20 {
			return monthOf(t.Year()+n, t.Month()) // "April, 2 percent more than a year earlier"
		}
		return yearsOf(t.Year()+n, 1)
	}
	return nlp.DayRange{}
}

// weekdayAfter returns the first w behind d.
func weekdayAfter(d nlp.DayRange, w time.Weekday) nlp.DayRange {
	if d.To == 0 {
		return nlp.DayRange{}
	}
	ahead := (int(w) - int(d.To.Weekday()) + 6) % 7
	return day(d.To + 1 + nlp.Day(ahead))
}
