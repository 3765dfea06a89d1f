package acheatlas.search;

import acheatlas.search.Quantity.Unit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the quantities in an English text.
final class EnglishNumbers extends Numbers {
    private static final Pattern OTHER_UNIT =
            Pattern.compile(
                    "(min(ute)?|hour|hr|sec(ond)?|stone|st|kg|kilo|lb|pound|cm|mm|inch|foot|feet|ft"
                            + "|mile|km|k|metre|meter|yard|percent|out|time|am|pm|unit|step|per"
                            + "|degree|pint|drink|mg)s?");
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
    private static final Spoken SPOKEN =
            new Spoken(
                    Pattern.compile("\\d{1,4}(?:\\.\\d+)?"), SMALL, TENS, "", Set.of("to", "or"));

    private final String text;

    EnglishNumbers(String text, List<Term> words) {
        super(words, SPOKEN);
        this.text = text;
    }

    @Override
    Optional<Unit> unit(String word) {
        return Unit.named(word);
    }

    @Override
    Optional<Quantity> amount(int at) {
        return switch (word(at)) {
            case "a", "an" -> article(at);
            case "couple" -> Optional.of(loosely(2, 3, at));
            case "few" -> Optional.of(loosely(2, 5, at));
            case "several" -> Optional.of(loosely(3, 7, at));
            default -> range(at);
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
        return between(least, most, at, word(at + 1).equals("of") ? at + 1 : at);
    }

    @Override
    Quantity withUnit(Quantity amount) {
        int end = amount.end(words());
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
}
