package align

import (
	"crossclaim/nlp"
)

// days returns the days a claim speaks of; one that names none may speak of
// the day of the report.
func days(c *nlp.Claim) (from, to nlp.Day) {
	if !c.Time.Known() {
		return c.Doc.Published, c.Doc.Published
	}
	from, to = c.Time.From, c.Time.To
	if from == 0 {
		from = to
	}
	if to == 0 {
		to = max(from, c.Doc.Published)
	}
	return from, to
}

func undated(p *pair) bool { return !p.a.claim.Time.Known() || !p.b.claim.Time.Known() }

// oneUndated holds where one claim names no day, and the other none that is
// long before the reports.
func oneUndated(p *pair) bool { return undated(p) && (gap(p) <= longBefore || !happens(p)) }

// undatedApart holds for "a raid on Sunday killed ten" and "three were killed" in a
// report of the week before.
func undatedApart(p *pair) bool {
	return undated(p) && !sameFigure(p) && tolls[p.a.claim.Kind.Name] && gap(p) > closeDays && gap(p) <= longBefore
}

// oneApart holds for articles without a date of which one tells what happened
// "in August" or "last year".
func oneApart(p *pair) bool {
	return p.a.claim.Time.Apart != p.b.claim.Time.Apart && happens(p)
}

// sameApart and sameUndated hold where the day of one article seems to be that of
// something else, or the other leaves out that it tells of the past.
func sameApart(p *pair) bool   { return oneApart(p) && sameFigure(p) }
func sameUndated(p *pair) bool { return undated(p) && sameFigure(p) }

// longBefore is how many days before a report a happening is another one, if
// the report does not say when.
const longBefore = 21

func gap(p *pair) int {
	af, at := days(p.a.claim)
	bf, bt := days(p.b.claim)
	if af == 0 || bf == 0 {
		return 0
	}
	return int(max(0, af-bt, bf-at))
}

func withinWeeks(p *pair) bool { return gap(p) <= longBefore }

func happenedWithinWeeks(p *pair) bool { return withinWeeks(p) && happens(p) }

// timeless holds for the kinds whose figures say themselves when, or are the same
// on any day: a strike is in its third week, a bridge is 640 metres long.
func timeless(p *pair) bool {
	switch p.a.claim.Kind.Name {
	case "duration", "age", "distance", "length", "area", "weight", "magnitude":
		return true
	}
	return false
}

func closeTime(p *pair) bool { return gap(p) <= closeDays }

func timesApart(p *pair) string {
	a, _ := days(p.a.claim)
	b, _ := days(p.b.claim)
	return a.String() + " / " + b.String()
}

// closeDays is how many days two reports of one happening may lie apart, the
// days before it that a report names included.
const closeDays = 4

// happens holds for the kinds that count what a happening did, so that another
// time is another happening. A rate or a price is of a month, whatever the day
// of the report.
func happens(p *pair) bool {
	kind := p.a.claim.Kind.Name
	return tolls[kind] || kind == "crowd" || kind == "count"
}

// closeReports holds for articles that appeared within closeDays of each other.
func closeReports(p *pair) bool {
	a, b := p.a.claim.Doc.Published, p.b.claim.Doc.Published
	return a != 0 && b != 0 && max(a-b, b-a) <= closeDays
}

// undatedReports holds where nothing tells of the days, and somebody has put the
// articles together all the same.
func undatedReports(p *pair) bool {
	return p.a.claim.Doc.Published == 0 && p.b.claim.Doc.Published == 0
}

func undatedReport(p *pair) bool { return p.a.claim.Doc.Published == 0 || p.b.claim.Doc.Published == 0 }

func apartReports(p *pair) bool { return !closeReports(p) && !undatedReports(p) }
