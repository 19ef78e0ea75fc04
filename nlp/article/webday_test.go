package article

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestWebDay(t *testing.T) {
	const march4 = "2021-03-04"
	for _, tt := range []struct{ address, day string }{
		{"https://kelm.example/2021/03/04/storm", march4},
		{"http://kelm.example/news/2021/3/4/20881/storm.html", march4},
		{"https://kelm.example/world/2021/mar/04/storm", march4},
		{"https://kelm.example/world/2021/Mar/04", march4},
		{"https://kelm.example/2021-03-04/storm", march4},
		{"https://kelm.example/storm-on-the-coast-2021-03-04.html", march4},
		{"https://kelm.example/1969/03/04/archives/storm", "1969-03-04"},
		{"https://kelm.example/2021/03/04/storm-of-1953-01-31", march4},
		{"https://kelm.example/2021/03/storm", ""},
		{"https://kelm.example/2021/13/04/storm", ""},
		{"https://kelm.example/2021/02/30/storm", ""},
		{"https://kelm.example/3021/03/04/storm", ""},
		{"https://kelm.example/page/4021-03-04", ""},
		{"https://kelm.example/20210304/storm", ""},
		{"https://kelm.example/storm-12021-03-045", ""},
		{"https://kelm.example/storm-a2021-03-04", ""},
		{"https://kelm.example/storm-2021-03-04b", ""},
		{"https://kelm.example/storm?day=2021-03-04", ""},
		{"https://kelm.example/storm#/2021/03/04/", ""},
		{"https://kelm.example/", ""},
		{"file:///home/ann/2021/03/04/storm.html", ""},
		{"", ""},
	} {
		require.Equal(t, tt.day, webDay(tt.address).String(), tt.address)
	}
}
