package acheatlas.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A number in a text with the unit it counts: `42`, `forty-two years`, `a couple of weeks`, `3 to
/// 4 months`.
///
/// @param least what it is at least
/// @param most what it is at most; the same as `least` for a plain number
/// @param first place of its first word among the words of the text
/// @param last place of its last word
record Quantity(double least, double most, Unit unit, int first, int last) {

    /// What is counted.
    enum Unit {
        DAY(1),
        WEEK(7),
        FORTNIGHT(14),
        MONTH(30.4),
        YEAR(365),
        DECADE(3650),
        /// A number by itself, such as an age.
        NONE(0),
        /// Minutes, kilos, per cent: neither age nor duration.
        OTHER(0);

        private static final Map<String, Unit> NAMES =
                Map.ofEntries(
                        Map.entry("day", DAY),
                        Map.entry("week", WEEK),
                        Map.entry("wk", WEEK),
                        Map.entry("fortnight", FORTNIGHT),
                        Map.entry("month", MONTH),
                        Map.entry("mth", MONTH),
                        Map.entry("year", YEAR),
                        Map.entry("yr", YEAR),
                        Map.entry("yo", YEAR),
                        Map.entry("decade", DECADE));

        private final double days;

        Unit(double days) {
            this.days = days;
        }

        /// The unit of time that an English word names.
        static Optional<Unit> named(String word) {
            var singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
            return Optional.ofNullable(NAMES.get(singular));
        }
    }

    boolean isTime() {
        return unit.days > 0;
    }

    double leastDays() {
        return least * unit.days;
    }

    double mostDays() {
        return most * unit.days;
    }

    /// In years; a number without a unit counts as years.
    double years() {
        return unit == Unit.NONE ? least : leastDays() / Unit.YEAR.days;
    }

    Quantity upTo(Quantity upper) {
        return new Quantity(least, upper.most, unit, first, upper.last);
    }

    Quantity in(Unit other, int lastWord) {
        return new Quantity(least, most, other, first, lastWord);
    }

    int start(List<Term> words) {
        return words.get(first).start();
    }

    int end(List<Term> words) {
        return words.get(last).end();
    }
}
