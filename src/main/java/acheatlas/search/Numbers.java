package acheatlas.search;

import acheatlas.search.Quantity.Unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the quantities in an English text.
final class Numbers {
    private static final Pattern OTHER_UNIT =
            Pattern.compile(
                    "(min(ute)?|hour|hr|sec(ond)?|stone|st|kg|kilo|lb|pound|cm|mm|inch|foot|feet|ft"
                            + "|mile|km|k|metre|meter|yard|percent|out|time|am|pm|unit|step|per"
                            + "|degree|pint|drink|mg)s?");
    private static final Pattern GLUED = Pattern.compile("(\\d{1,4}(?:\\.\\d+)?)([a-z]+)");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,4}(?:\\.\\d+)?");
    private static final Set<String> TO = Set.of("to", "or");
    private static final List<String> SMALL =
            List.of(
                    "zero",
                    "one",
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "seven",
                    "eight",
                    "nine",
                    "ten",
                    "eleven",
                    "twelve",
                    "thirteen",
                    "fourteen",
                    "fifteen",
                    "sixteen",
                    "seventeen",
                    "eighteen",
                    "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final int TWENTY = 20;
    private static final int TEN = 10;

    private final String text;
    private final List<Term> words;

    private Numbers(String text, List<Term> words) {
        this.text = text;
        this.words = words;
    }

    /// The quantities of a text, in its order.
    static List<Quantity> in(String text, List<Term> words) {
        var numbers = new Numbers(text, words);
        var quantities = new ArrayList<Quantity>();
        int at = 0;
        while (at < words.size()) {
            var quantity = numbers.quantity(at);
            quantity.ifPresent(quantities::add);
            at = quantity.map(found -> found.last() + 1).orElse(at + 1);
        }
        return quantities;
    }

    private Optional<Quantity> quantity(int at) {
        var glued = GLUED.matcher(word(at));
        if (glued.matches()) {
            var unit = Unit.named(glued.group(2)).orElse(Unit.OTHER);
            return Optional.of(exactly(Double.parseDouble(glued.group(1)), at, at).in(unit, at));
        }
        return amount(at).map(this::withUnit);
    }

    /// A number or a loose amount, without its unit.
    private Optional<Quantity> amount(int at) {
        return switch (word(at)) {
            case "a", "an" -> article(at);
            case "couple" -> Optional.of(loosely(2, 3, at));
            case "few" -> Optional.of(loosely(2, 5, at));
            case "several" -> Optional.of(loosely(3, 7, at));
            default -> number(at).map(this::range);
        };
    }

    private Optional<Quantity> article(int at) {
        var next = word(at + 1);
        if (next.equals("couple") || next.equals("few")) {
            return amount(at + 1);
        }
        return Unit.named(next).map(_ -> exactly(1, at, at));
    }

    private Quantity loosely(double least, double most, int at) {
        int last = word(at + 1).equals("of") ? at + 1 : at;
        return new Quantity(least, most, Unit.NONE, at, last);
    }

    private static Quantity exactly(double number, int first, int last) {
        return new Quantity(number, number, Unit.NONE, first, last);
    }

    private Optional<Quantity> number(int at) {
        var word = word(at);
        if (DIGITS.matcher(word).matches()) {
            return Optional.of(exactly(Double.parseDouble(word), at, at));
        }
        int small = SMALL.indexOf(word);
        if (small >= 0) {
            return Optional.of(exactly(small, at, at));
        }
        int tens = TENS.indexOf(word);
        if (tens < 0) {
            return Optional.empty();
        }
        int ones = SMALL.indexOf(word(at + 1));
        boolean isJoined = ones > 0 && ones < TEN;
        return Optional.of(
                exactly(TWENTY + tens * TEN + (isJoined ? ones : 0), at, isJoined ? at + 1 : at));
    }

    private Quantity range(Quantity lower) {
        return TO.contains(word(lower.last() + 1))
                ? number(lower.last() + 2).map(lower::upTo).orElse(lower)
                : lower;
    }

    private Quantity withUnit(Quantity amount) {
        int end = amount.end(words);
        if (end < text.length() && "%/".indexOf(text.charAt(end)) >= 0) {
            return amount.in(Unit.OTHER, amount.last());
        }
        var next = word(amount.last() + 1);
        return Unit.named(next)
                .map(unit -> amount.in(unit, amount.last() + 1))
                .orElse(
                        OTHER_UNIT.matcher(next).matches()
                                ? amount.in(Unit.OTHER, amount.last())
                                : amount);
    }

    private String word(int at) {
        return at < words.size() ? words.get(at).word() : "";
    }
}
