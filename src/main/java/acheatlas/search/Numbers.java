package acheatlas.search;

import acheatlas.search.Quantity.Unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the quantities in a text: "39", "forty-two", "3 to 4 months", "6wks".
abstract class Numbers {
    private static final Pattern LETTERS = Pattern.compile("[a-z]+");
    private static final int TEN = 10;

    private final List<Term> words;
    private final Spoken spoken;

    Numbers(List<Term> words, Spoken spoken) {
        this.words = words;
        this.spoken = spoken;
    }

    /// How a language says its numbers.
    ///
    /// @param digits a number in digits
    /// @param small zero and what follows, without a gap
    /// @param tens where those end, in steps of ten
    /// @param joint between tens and ones: `y`; empty for none
    /// @param to what stands between the ends of a range
    record Spoken(
            Pattern digits, List<String> small, List<String> tens, String joint, Set<String> to) {}

    /// The unit of time that a word names.
    abstract Optional<Unit> unit(String word);

    /// A number or a loose amount, without its unit.
    abstract Optional<Quantity> amount(int at);

    /// The amount with the unit that follows it.
    abstract Quantity withUnit(Quantity amount);

    /// The quantities in the order of the text.
    final List<Quantity> quantities() {
        var quantities = new ArrayList<Quantity>();
        int at = 0;
        while (at < words.size()) {
            var quantity = quantity(at);
            quantity.ifPresent(quantities::add);
            at = quantity.map(found -> found.last() + 1).orElse(at + 1);
        }
        return quantities;
    }

    private Optional<Quantity> quantity(int at) {
        var digits = spoken.digits().matcher(word(at));
        if (digits.lookingAt()) {
            var rest = word(at).substring(digits.end());
            if (LETTERS.matcher(rest).matches()) {
                double number = number(digits.group());
                var unit = unit(rest).orElse(Unit.OTHER);
                return Optional.of(exactly(number, at, at).in(unit, at));
            }
        }
        return amount(at).map(this::withUnit);
    }

    static Quantity exactly(double number, int first, int last) {
        return between(number, number, first, last);
    }

    static Quantity between(double least, double most, int first, int last) {
        return new Quantity(least, most, Unit.NONE, first, last);
    }

    private static double number(String digits) {
        return Double.parseDouble(digits.replace(',', '.'));
    }

    /// A number in digits or in words.
    final Optional<Quantity> number(int at) {
        var word = word(at);
        if (spoken.digits().matcher(word).matches()) {
            return Optional.of(exactly(number(word), at, at));
        }
        int small = spoken.small().indexOf(word);
        if (small >= 0) {
            return Optional.of(exactly(small, at, at));
        }
        int tens = spoken.tens().indexOf(word);
        return tens < 0 ? Optional.empty() : Optional.of(withOnes(tens, at));
    }

    private Quantity withOnes(int tens, int at) {
        double number = spoken.small().size() + tens * TEN;
        boolean isJoint = spoken.joint().isEmpty() || word(at + 1).equals(spoken.joint());
        int last = spoken.joint().isEmpty() ? at + 1 : at + 2;
        int ones = isJoint ? spoken.small().indexOf(word(last)) : -1;
        return ones > 0 && ones < TEN ? exactly(number + ones, at, last) : exactly(number, at, at);
    }

    /// A number, or all from it up to another.
    final Optional<Quantity> range(int at) {
        return number(at)
                .map(
                        lower ->
                                spoken.to().contains(word(lower.last() + 1))
                                        ? number(lower.last() + 2).map(lower::upTo).orElse(lower)
                                        : lower);
    }

    final String word(int at) {
        return at < words.size() ? words.get(at).word() : "";
    }

    final List<Term> words() {
        return words;
    }
}
