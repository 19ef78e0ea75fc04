package nlp

// A Shape is the set of the sorts of characters in a word.
type Shape uint8

// The sorts. Those beyond ASCII, and capitals, are Others.
const (
	Small   Shape = 1 << iota // small ASCII letters
	Digits                    // ASCII digits
	Points                    // , and .
	Hyphens                   // -
	Signs                     // @ : $ /
	Others
)

// shapes holds the sort of every byte.
var shapes = func() (t [256]Shape) {
	for i := range t {
		switch c := byte(i); {
		case c >= 'a' && c <= 'z':
			t[i] = Small
		case c >= '0' && c <= '9':
			t[i] = Digits
		case c == ',' || c == '.':
			t[i] = Points
		case c == '-':
			t[i] = Hyphens
		case c == '@' || c == ':' || c == '$' || c == '/':
			t[i] = Signs
		default:
			t[i] = Others
		}
	}
	return t
}()

// ShapeOf returns the sorts of characters in s; 0 where s is empty.
func ShapeOf(s string) (sh Shape) {
	for i := range len(s) {
		sh |= shapes[s[i]]
	}
	return sh
}
