package number

import "crossclaim/nlp"

// A unit is a unit of measure.
type unit struct {
	name   string // CLDR's, without its type
	dim    nlp.Dimension
	base   string  // units of one base convert into each other; "" converts into nothing
	factor float64 // how many of the base unit it is
	offset float64 // added after the factor; only of temperatures
	words  string  // as written out, lower case; several words are joined by "_"
	signs  string  // abbreviations, which stand only behind digits; case counts where two units differ by it
	tight  string  // abbreviations that must also touch the digits, being words of their own
}

// units is every unit of measure that is read. A new unit is one line.
var units = []unit{
	// Shares and points.
	{name: "percent", dim: nlp.Share, base: "share", factor: 1, words: "percent per_cent percentage pct", signs: "% pc pct ％"},
	{name: "percentage-point", dim: nlp.Share, base: "point", factor: 1, words: "percentage_point percentage_points", signs: "pp ppt ppts"},
	{name: "basis-point", dim: nlp.Share, base: "point", factor: 0.01, words: "basis_point basis_points", signs: "bp bps"},
	{name: "point", dim: nlp.Count, words: "point points", signs: "pts"},
	// Time.
	{name: "nanosecond", dim: nlp.Time, base: "second", factor: 1e-9, words: "nanosecond nanoseconds", signs: "ns"},
	{name: "microsecond", dim: nlp.Time, base: "second", factor: 1e-6, words: "microsecond microseconds", signs: "μs µs"},
	{name: "millisecond", dim: nlp.Time, base: "second", factor: 1e-3, words: "millisecond milliseconds", signs: "ms msec"},
	{name: "second", dim: nlp.Time, base: "second", factor: 1, words: "second seconds", signs: "sec secs"},
	{name: "minute", dim: nlp.Time, base: "second", factor: 60, words: "minute minutes", signs: "min mins"},
	{name: "hour", dim: nlp.Time, base: "second", factor: 3600, words: "hour hours", signs: "hr hrs", tight: "h"},
	{name: "day", dim: nlp.Time, base: "second", factor: day, words: "day days", tight: "d"},
	{name: "night", dim: nlp.Time, base: "second", factor: day, words: "night nights"},
	{name: "week", dim: nlp.Time, base: "second", factor: 7 * day, words: "week weeks", signs: "wk wks"},
	{name: "weekend", dim: nlp.Time, words: "weekend weekends"},
	{name: "fortnight", dim: nlp.Time, base: "second", factor: 14 * day, words: "fortnight fortnights"},
	{name: "month", dim: nlp.Time, base: "second", factor: year / 12, words: "month months"},
	{name: "quarter", dim: nlp.Time, base: "second", factor: year / 4, words: "quarters"},
	{name: "year", dim: nlp.Time, base: "second", factor: year, words: "year years", signs: "yr yrs"},
	{name: "decade", dim: nlp.Time, base: "second", factor: 10 * year, words: "decade decades"},
	{name: "century", dim: nlp.Time, base: "second", factor: 100 * year, words: "century centuries"},
	// Length.
	{name: "nanometer", dim: nlp.Length, base: "meter", factor: 1e-9, words: "nanometer nanometers nanometre nanometres", signs: "nm"},
	{name: "micrometer", dim: nlp.Length, base: "meter", factor: 1e-6, words: "micrometer micrometers micrometre micrometres micron microns", signs: "μm µm"},
	{name: "millimeter", dim: nlp.Length, base: "meter", factor: 1e-3, words: "millimeter millimeters millimetre millimetres", signs: "mm"},
	{name: "centimeter", dim: nlp.Length, base: "meter", factor: 1e-2, words: "centimeter centimeters centimetre centimetres", signs: "cm cms"},
	{name: "decimeter", dim: nlp.Length, base: "meter", factor: 0.1, words: "decimeter decimeters decimetre decimetres", signs: "dm"},
	{name: "meter", dim: nlp.Length, base: "meter", factor: 1, words: "meter meters metre metres", signs: "m mtr mtrs"},
	{name: "kilometer", dim: nlp.Length, base: "meter", factor: 1000, words: "kilometer kilometers kilometre kilometres", signs: "km kms"},
	{name: "inch", dim: nlp.Length, base: "meter", factor: inch, words: "inch inches", signs: "\" ″ '' inch", tight: "in"},
	{name: "foot", dim: nlp.Length, base: "meter", factor: 12 * inch, words: "foot feet", signs: "ft ' ′ ’"},
	{name: "yard", dim: nlp.Length, base: "meter", factor: 36 * inch, words: "yard yards", signs: "yd yds"},
	{name: "mile", dim: nlp.Length, base: "meter", factor: mile, words: "mile miles", signs: "mi"},
	{name: "nautical-mile", dim: nlp.Length, base: "meter", factor: 1852, words: "nautical_mile nautical_miles", signs: "nmi"},
	{name: "light-year", dim: nlp.Length, base: "meter", factor: 9460730472580800, words: "light_year light_years lightyear lightyears"},
	{name: "astronomical-unit", dim: nlp.Length, base: "meter", factor: 149597870700, words: "astronomical_unit astronomical_units"},
	// Area.
	{name: "square-centimeter", dim: nlp.Area, base: "square-meter", factor: 1e-4, words: "square_centimeter square_centimeters square_centimetre square_centimetres", signs: "cm2 cm²"},
	{name: "square-meter", dim: nlp.Area, base: "square-meter", factor: 1, words: "square_meter square_meters square_metre square_metres sq_m sqm sq_metres sq_meters", signs: "m2 m² sqm"},
	{name: "square-kilometer", dim: nlp.Area, base: "square-meter", factor: 1e6, words: "square_kilometer square_kilometers square_kilometre square_kilometres sq_km", signs: "km2 km² sqkm"},
	{name: "square-inch", dim: nlp.Area, base: "square-meter", factor: inch * inch, words: "square_inch square_inches sq_in"},
	{name: "square-foot", dim: nlp.Area, base: "square-meter", factor: 144 * inch * inch, words: "square_foot square_feet sq_ft sqft", signs: "ft2 ft² sqft"},
	{name: "square-yard", dim: nlp.Area, base: "square-meter", factor: 1296 * inch * inch, words: "square_yard square_yards sq_yd"},
	{name: "square-mile", dim: nlp.Area, base: "square-meter", factor: mile * mile, words: "square_mile square_miles sq_mi sq_miles", signs: "mi2 mi²"},
	{name: "acre", dim: nlp.Area, base: "square-meter", factor: 4046.8564224, words: "acre acres"},
	{name: "hectare", dim: nlp.Area, base: "square-meter", factor: 1e4, words: "hectare hectares", signs: "ha"},
	// Volume.
	{name: "milliliter", dim: nlp.Volume, base: "liter", factor: 1e-3, words: "milliliter milliliters millilitre millilitres", signs: "ml"},
	{name: "liter", dim: nlp.Volume, base: "liter", factor: 1, words: "liter liters litre litres", tight: "l"},
	{name: "cubic-centimeter", dim: nlp.Volume, base: "liter", factor: 1e-3, words: "cubic_centimeter cubic_centimeters cubic_centimetre cubic_centimetres", signs: "cm3 cm³ cc"},
	{name: "cubic-meter", dim: nlp.Volume, base: "liter", factor: 1000, words: "cubic_meter cubic_meters cubic_metre cubic_metres", signs: "m3 m³"},
	{name: "cubic-kilometer", dim: nlp.Volume, base: "liter", factor: 1e12, words: "cubic_kilometer cubic_kilometers cubic_kilometre cubic_kilometres", signs: "km3 km³"},
	{name: "cubic-inch", dim: nlp.Volume, base: "liter", factor: 1000 * inch * inch * inch, words: "cubic_inch cubic_inches"},
	{name: "cubic-foot", dim: nlp.Volume, base: "liter", factor: 1728000 * inch * inch * inch, words: "cubic_foot cubic_feet cu_ft", signs: "ft3 ft³"},
	{name: "cubic-yard", dim: nlp.Volume, base: "liter", factor: 46656000 * inch * inch * inch, words: "cubic_yard cubic_yards"},
	{name: "gallon", dim: nlp.Volume, base: "liter", factor: 3.785411784, words: "gallon gallons", signs: "gal"},
	{name: "quart", dim: nlp.Volume, base: "liter", factor: 0.946352946, words: "quart quarts", signs: "qt"},
	{name: "pint", dim: nlp.Volume, base: "liter", factor: 0.473176473, words: "pint pints"},
	{name: "fluid-ounce", dim: nlp.Volume, base: "liter", factor: 0.0295735295625, words: "fluid_ounce fluid_ounces fl_oz"},
	{name: "cup", dim: nlp.Volume, words: "cup cups"},
	{name: "tablespoon", dim: nlp.Volume, base: "liter", factor: 0.01478676478125, words: "tablespoon tablespoons", signs: "tbsp"},
	{name: "teaspoon", dim: nlp.Volume, base: "liter", factor: 0.00492892159375, words: "teaspoon teaspoons", signs: "tsp"},
	{name: "barrel", dim: nlp.Volume, base: "liter", factor: 158.987294928, words: "barrel barrels", signs: "bbl"},
	{name: "bushel", dim: nlp.Volume, base: "liter", factor: 35.23907016688, words: "bushel bushels"},
	// Mass.
	{name: "microgram", dim: nlp.Mass, base: "gram", factor: 1e-6, words: "microgram micrograms", signs: "μg µg mcg"},
	{name: "milligram", dim: nlp.Mass, base: "gram", factor: 1e-3, words: "milligram milligrams", signs: "mg"},
	{name: "gram", dim: nlp.Mass, base: "gram", factor: 1, words: "gram grams gramme grammes", signs: "gm", tight: "g"},
	{name: "kilogram", dim: nlp.Mass, base: "gram", factor: 1000, words: "kilogram kilograms kilogramme kilogrammes kilo kilos", signs: "kg kgs"},
	{name: "metric-ton", dim: nlp.Mass, base: "gram", factor: 1e6, words: "metric_ton metric_tons metric_tonne metric_tonnes tonne tonnes", tight: "t"},
	{name: "kilotonne", dim: nlp.Mass, base: "gram", factor: 1e9, words: "kilotonne kilotonnes kiloton kilotons", signs: "kt"},
	{name: "megaton", dim: nlp.Mass, base: "gram", factor: 1e12, words: "megatonne megatonnes megaton megatons", signs: "Mt"},
	{name: "gigaton", dim: nlp.Mass, base: "gram", factor: 1e15, words: "gigatonne gigatonnes gigaton gigatons", signs: "Gt"},
	{name: "ounce", dim: nlp.Mass, base: "gram", factor: pound / 16, words: "ounce ounces", signs: "oz"},
	{name: "pound", dim: nlp.Mass, base: "gram", factor: pound, words: "pound pounds", signs: "lb lbs"},
	{name: "stone", dim: nlp.Mass, base: "gram", factor: 14 * pound, words: "stone stones"},
	{name: "ton", dim: nlp.Mass, base: "gram", factor: 2000 * pound, words: "ton tons short_ton short_tons"},
	{name: "carat", dim: nlp.Mass, base: "gram", factor: 0.2, words: "carat carats"},
	// Speed.
	{name: "mile-per-hour", dim: nlp.Speed, base: "meter-per-second", factor: mile / 3600, signs: "mph m.p.h m.p.h."},
	{name: "kilometer-per-hour", dim: nlp.Speed, base: "meter-per-second", factor: 1. / 3.6, signs: "kph kmh kmph km/h km/hr kp/h k.p.h."},
	{name: "meter-per-second", dim: nlp.Speed, base: "meter-per-second", factor: 1, signs: "m/s mps"},
	{name: "foot-per-second", dim: nlp.Speed, base: "meter-per-second", factor: 12 * inch, signs: "ft/s fps"},
	{name: "knot", dim: nlp.Speed, base: "meter-per-second", factor: 1852. / 3600, words: "knot knots", signs: "kts kt."},
	{name: "mach", dim: nlp.Speed, words: "mach"},
	// Temperature and angle.
	{name: "celsius", dim: nlp.Temperature, base: "kelvin", factor: 1, offset: 273.15, words: "celsius centigrade degrees_celsius degree_celsius degrees_centigrade degree_centigrade degrees_c degree_c deg_c deg_celsius", signs: "°c ℃ ºc", tight: "c"},
	{name: "fahrenheit", dim: nlp.Temperature, base: "kelvin", factor: 5. / 9, offset: 459.67 * 5 / 9, words: "fahrenheit degrees_fahrenheit degree_fahrenheit degrees_f degree_f deg_f deg_fahrenheit", signs: "°f ℉ ºf", tight: "f"},
	{name: "kelvin", dim: nlp.Temperature, base: "kelvin", factor: 1, words: "kelvin kelvins degrees_kelvin"},
	{name: "degree", dim: nlp.Temperature, words: "degree degrees deg", signs: "° º"},
	// Power, energy, force, pressure, frequency, sound, data: no dimension of their own, compared by unit.
	{name: "watt", base: "watt", factor: 1, words: "watt watts", signs: "W"},
	{name: "kilowatt", base: "watt", factor: 1e3, words: "kilowatt kilowatts", signs: "kW kw"},
	{name: "megawatt", base: "watt", factor: 1e6, words: "megawatt megawatts", signs: "MW mw"},
	{name: "gigawatt", base: "watt", factor: 1e9, words: "gigawatt gigawatts", signs: "GW gw"},
	{name: "terawatt", base: "watt", factor: 1e12, words: "terawatt terawatts", signs: "TW"},
	{name: "horsepower", base: "watt", factor: 745.69987158227022, words: "horsepower horse_power brake_horsepower", signs: "hp bhp ps"},
	{name: "kilowatt-hour", base: "joule", factor: 3.6e6, words: "kilowatt_hour kilowatt_hours", signs: "kWh kwh"},
	{name: "megawatt-hour", base: "joule", factor: 3.6e9, words: "megawatt_hour megawatt_hours", signs: "MWh mwh"},
	{name: "gigawatt-hour", base: "joule", factor: 3.6e12, words: "gigawatt_hour gigawatt_hours", signs: "GWh gwh"},
	{name: "terawatt-hour", base: "joule", factor: 3.6e15, words: "terawatt_hour terawatt_hours", signs: "TWh twh"},
	{name: "joule", base: "joule", factor: 1, words: "joule joules"},
	{name: "calorie", base: "joule", factor: 4.184, words: "calorie calories", signs: "cal"},
	{name: "kilocalorie", base: "joule", factor: 4184, words: "kilocalorie kilocalories", signs: "kcal"},
	{name: "british-thermal-unit", base: "joule", factor: 1055.05585262, words: "british_thermal_unit british_thermal_units", signs: "btu"},
	{name: "mega-british-thermal-unit", base: "joule", factor: 1055.05585262e6, signs: "mmbtu"},
	{name: "newton-meter", words: "newton_meter newton_meters newton_metre newton_metres", signs: "Nm"},
	{name: "pound-force-foot", words: "pound_feet pound_foot foot_pound foot_pounds", signs: "lb-ft lb.-ft. ft-lb lb-ft."},
	{name: "pascal", base: "pascal", factor: 1, words: "pascal pascals", signs: "Pa"},
	{name: "kilopascal", base: "pascal", factor: 1e3, words: "kilopascal kilopascals", signs: "kPa"},
	{name: "megapascal", base: "pascal", factor: 1e6, words: "megapascal megapascals", signs: "MPa"},
	{name: "pound-force-per-square-inch", base: "pascal", factor: 6894.757293168, signs: "psi"},
	{name: "kilopound-per-square-inch", base: "pascal", factor: 6894757.293168, signs: "ksi"},
	{name: "millibar", base: "pascal", factor: 100, words: "millibar millibars", signs: "mb. mbar hpa"},
	{name: "hertz", base: "hertz", factor: 1, words: "hertz", signs: "hz"},
	{name: "kilohertz", base: "hertz", factor: 1e3, words: "kilohertz", signs: "khz"},
	{name: "megahertz", base: "hertz", factor: 1e6, words: "megahertz", signs: "mhz"},
	{name: "gigahertz", base: "hertz", factor: 1e9, words: "gigahertz", signs: "ghz"},
	{name: "decibel", words: "decibel decibels", signs: "db dba"},
	{name: "volt", base: "volt", factor: 1, words: "volt volts"},
	{name: "bit", base: "byte", factor: 1. / 8, words: "bit bits"},
	{name: "megabit", base: "byte", factor: 1e6 / 8, words: "megabit megabits", signs: "Mb mb Mbit mbit"},
	{name: "gigabit", base: "byte", factor: 1e9 / 8, words: "gigabit gigabits", signs: "Gb Gbit gbit"},
	{name: "megabit-per-second", signs: "mbps mbit/s"},
	{name: "byte", base: "byte", factor: 1, words: "byte bytes"},
	{name: "kilobyte", base: "byte", factor: 1e3, words: "kilobyte kilobytes", signs: "kb"},
	{name: "megabyte", base: "byte", factor: 1e6, words: "megabyte megabytes", signs: "MB"},
	{name: "gigabyte", base: "byte", factor: 1e9, words: "gigabyte gigabytes", signs: "GB gb"},
	{name: "terabyte", base: "byte", factor: 1e12, words: "terabyte terabytes", signs: "TB tb"},
	{name: "megapixel", words: "megapixel megapixels", signs: "MP"},
	{name: "mile-per-gallon", dim: nlp.Rate, signs: "mpg"},
	{name: "revolution-per-minute", dim: nlp.Rate, signs: "rpm"},
	{name: "point-per-game", dim: nlp.Rate, signs: "ppg"},
	{name: "rebound-per-game", dim: nlp.Rate, signs: "rpg"},
	{name: "assist-per-game", dim: nlp.Rate, signs: "apg"},
	{name: "part-per-million", dim: nlp.Rate, signs: "ppm"},
	{name: "part-per-billion", dim: nlp.Rate, signs: "ppb"},
}

// Lengths of time and the exact ends of the English units, in base units. A
// year is the Gregorian mean, as CLDR has it.
const (
	day   = 86400.
	year  = 365.2425 * day
	inch  = 0.0254
	mile  = 1609.344
	pound = 453.59237
)
