package kinds

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestCorners holds the kinds of the quantities of sentences that stand close together: it
// is one word or two that makes the difference.
func TestCorners(t *testing.T) {
	for _, c := range []struct{ text, kinds string }{
		// Who was hurt, and who did it.
		{"The storm killed another 12.", "killed"},
		{"A baker was hurt, as were two of her friends.", "injured"},
		{"Six bakers stabbed by two men survived.", "injured, count"},
		{"Guards shot and killed three rioters.", "killed"},
		{"They fatally stabbed two nuns.", "killed"},
		{"Three clerks were shot fatally.", "killed"},
		{"He shot two men dead.", "killed"},
		{"Two shot dead, nine hurt at fair.", "killed, injured"},
		{"Two were beaten to death.", "killed"},
		{"Nine were confirmed dead.", "killed"},
		{"Nine are presumed dead.", "killed"},
		{"Nine are presumed innocent.", "count"},
		{"Nine sailors were not hurt.", "count"},
		{"Nine sailors were nearly killed.", "count"},
		{"None of the nine divers was hurt.", "count"},
		{"Neither of the two divers was hurt.", "count"},
		{"Not one of the nine divers was hurt.", "count"},
		{"One of the nine divers was hurt.", "injured"},
		{"Two passengers critically hurt in crash.", "injured"},
		{"The crash cost one pilot his life.", "killed"},
		{"The crash cost one pilot his job.", "count"},
		{"An aide was killed.", "killed"},
		{"A barn was destroyed.", ""},

		// Those who are named beside others.
		{"Two sailors, including the mate, drowned.", "killed"},
		{"Two sailors, including the mate, sang.", "count"},
		{"The blast killed a nun, along with two cooks.", "killed, killed"},
		{"The blast killed a nun, together with two cooks.", "killed, killed"},
		{"The raid killed 12 people, including two cooks.", "killed, killed"},
		{"The raid killed 12 people, among them two cooks.", "killed, killed"},
		{"The blast killed a nun and hurt nine others.", "killed, injured"},
		{"The fever killed 600 people and infected 9,000.", "killed, count"},
		{"Four cooks and one nun were shot.", "injured, injured"},
		{"Four cooks and one bell were lost.", "count, count"},
		{"Two nuns, six monks dead in fire.", "killed, killed"},
		{"Two nuns and six monks hurt in fire.", "injured, injured"},
		{"Two nuns, six barns lost in fire.", "count, count"},
		{"4 Nuns, 1 Monk Hurt in Fire", "injured, injured"},
		{"Nine miners came up, two of whom injured.", "count, injured"},
		{"Nine miners were rescued, two of them injured.", "count, injured"},
		{"Seven potters were trapped, two of whom died.", "count, killed"},
		{"Seven potters were trapped, two of whom were badly burned.", "count, injured"},
		{"Nine out of 40 barns were hit by hail.", "count, count"},
		{"Nine miners came up, two of them singing.", "count, count"},
		{"Those killed were three nuns.", "killed"},
		{"Those chosen were three nuns.", "count"},
		{"Among the dead are four cooks.", "killed"},
		{"Among the guests are four cooks.", "count"},

		// Whose state it is, and whose way to where.
		{"Forty miners are still missing.", "missing"},
		{"Twelve are in custody.", "detained"},
		{"Two are in critical condition.", "injured"},
		{"Seven of the bridges are in critical condition.", "count"},
		{"Six hikers with burns were found.", "injured"},
		{"Six hikers with dogs were found.", "count"},
		{"Two boots with burns were found.", "count"},
		{"Nine passengers were flown to a hospital.", "injured"},
		{"Nine parcels were flown to a hospital.", "count"},
		{"Nine nurses flew to a hospital.", "count"},
		{"Nine nurses were invited to a hospital.", "count"},
		{"Nine cooks were taken away, the hospital said.", "count"},
		{"12 farmers were treated for burns.", "injured"},
		{"12 farmers were treated as outlaws.", "count"},
		{"12 farmers were treated like outlaws.", "count"},
		{"Three women arrested on Monday were freed.", "detained"},
		{"Nine clerks were seized.", "detained"},
		{"Nine crates were seized.", "count"},
		{"Nine clerks were taken hostage.", "hostages"},
		{"Nine crates were taken hostage.", "count"},

		// What a bare number is the number of.
		{"The number of injured rose to 34.", "injured"},
		{"Two were killed, bringing the total to 12.", "killed, killed"},
		{"Two were killed; the total of votes came to 12.", "killed, votes"},
		{"A total of 12 were hurt.", "injured"},
		{"Deaths rose to 600.", "killed"},
		{"Wages rose to 600.", "count"},
		{"The deaths of 12 shook the town.", "killed"},
		{"Five of the injured went home.", "injured"},
		{"Five of the votes were lost.", "votes"},
		{"Seven of the bridges were hit.", "count"},
		{"Seven of those were hurt.", "injured"},
		{"Seven of them were hurt.", "injured"},
		{"She won 88 of the 150 seats.", "seats, seats"},
		{"300 members critical of the board left.", "count"},
		{"Police shot three.", "injured"},
		{"He shot a 68.", "count"},
		{"He shot an 81.", "count"},
		{"She shot a four-under-par 68.", "count"},

		// Of whom the verb speaks.
		{"The leader of 40 rebels was shot.", "count"},
		{"The killer of 40 rebels was shot.", "killed"},
		{"A suspect in the killings of two guards was arrested.", "killed"},
		{"A suspect in the murder of two guards was arrested.", "killed"},
		{"A suspect in the shooting of two guards was arrested.", "injured"},
		{"A suspect in the fatal shooting of two guards was arrested.", "killed"},
	} {
		require.Equal(t, c.kinds, strings.Join(kindsOf(c.text), ", "), c.text)
	}
}
