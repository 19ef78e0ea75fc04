package nlp

// A Quantity is the set of values that words commit to, and the words.
type Quantity struct {
	Span            // hedge + number + scale + unit of measure ("more than 80%", "$4.7 billion"); never the counted noun
	Number     Span // the number alone, with its scale: "80", "4.7 billion", "Tens of thousands"
	UnitPhrase Span // the unit, or the counted noun phrase, as written; empty when none is

	Value     float64 // the number as written, scale applied; 0 for ranges and vague words, see HasValue
	HasValue  bool
	Low, High float64 // the ends of the set; ±Inf is unbounded
	LowOpen   bool    // Low itself is not in the set: "more than 80%"
	HighOpen  bool
	Digit     float64 // place value of the last non-zero digit written, scale applied: 100 for 1,200; 0.1 for 9.9
	Decimal   bool    // a decimal point was written, so that the value is rounded at Digit
	Vague     string  // the entry of the convention's table that gave Low and High: "tens of thousands"; "" for numbers
	Hedge     Hedge
	Trend     Trend
	Unit      string // ISO 4217 code, CLDR unit, or the counted head noun in the singular ("person" for people); "" is none
	Dimension Dimension
}

// A Hedge says how words bind a number to the value meant.
type Hedge uint8

// The hedges. Words that map to each stand in nlp/number.
const (
	Exactly Hedge = iota // no hedge, or "exactly"
	About
	AtLeast
	MoreThan
	AtMost
	LessThan
	Between
	Vague
)

var hedgeNames = []string{"exactly", "about", "at_least", "more_than", "at_most", "less_than", "between", "vague"}

// String returns the hedge's name in reports.
func (h Hedge) String() string { return hedgeNames[h] }

// A Trend is the direction of a change that a quantity measures.
type Trend uint8

// The trends. NoTrend is a quantity that is not said to change.
const (
	NoTrend Trend = iota
	Up
	Down
)

// String returns "up", "down" or "".
func (t Trend) String() string { return [...]string{"", "up", "down"}[t] }

// A Dimension is what a quantity measures. Quantities of different dimensions
// are never compared.
type Dimension uint8

// The dimensions.
const (
	Count Dimension = iota // how many; also a bare number
	Share                  // percent of something
	Money
	Time
	Age
	Length
	Area
	Mass
	Speed
	Temperature
	Magnitude
	Rate
	Volume
)

var dimensionNames = []string{"count", "share", "money", "time", "age", "length", "area", "mass", "speed", "temperature", "magnitude", "rate", "volume"}

// String returns the dimension's name in reports.
func (d Dimension) String() string { return dimensionNames[d] }
