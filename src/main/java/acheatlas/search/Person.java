package acheatlas.search;

import acheatlas.search.Quantity.Unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Reads age and sex in English: "age 39", "42 year old", "in her 60s", "38yo woman", "lady of 60".
///
/// Sex is read beside an age only; elsewhere "my wife" or "the man at the gym" is somebody else. A
/// decade counts as its middle, "early" as its second year, "late" as its eighth.
final class Person {
    private static final Set<String> SUBJECTS =
            Set.of("i'm", "im", "patient", "pt", "child", "kid", "partner", "friend");
    private static final Set<String> SAYS_AGE = Set.of("aged", "age", "ages", "turned", "turning");
    private static final Set<String> NOT_YET = Set.of("under", "nearly", "almost");
    private static final Set<String> BEFORE_AGE =
            Set.of(
                    "is", "am", "now", "only", "just", "about", "nearly", "almost", "aged", "age",
                    "ages", "of", "over", "under", "turning", "turned", "i", "a");
    private static final Set<String> SEX_BEHIND =
            Set.of("male", "female", "man", "woman", "m", "f");
    private static final Set<String> PARTS = Set.of("early", "mid", "late");
    private static final Set<String> OWNERS =
            Set.of("her", "his", "my", "me", "their", "your", "the");
    private static final List<String> DECADES =
            List.of(
                    "twenties",
                    "thirties",
                    "forties",
                    "fifties",
                    "sixties",
                    "seventies",
                    "eighties",
                    "nineties");
    private static final Pattern DECADE = Pattern.compile("([1-9]0)s?");
    private static final int OLDEST = 120;
    private static final int YOUNGEST_OF = 12;
    private static final int REACH = 4;

    private final List<Term> words;

    Person(List<Term> words) {
        this.words = words;
    }

    List<Age> ages(List<Quantity> quantities) {
        var ages = new ArrayList<Age>();
        quantities.forEach(quantity -> age(quantity).ifPresent(ages::add));
        IntStream.range(0, words.size()).forEach(at -> decade(at).ifPresent(ages::add));
        return ages;
    }

    private Optional<Age> age(Quantity quantity) {
        int last = quantity.last();
        if (quantity.years() > OLDEST) {
            return Optional.empty();
        }
        boolean isGlued = word(last).endsWith("yo");
        if (isGlued || Sex.gluedTo(word(last)).isPresent()) {
            return Optional.of(age(quantity.least(), quantity.first(), last));
        }
        if (word(last + 1).equals("old") && quantity.isTime()) {
            return Optional.of(age(quantity.years(), quantity.first(), last + 1));
        }
        var behind = word(last + 1) + " " + word(last + 2);
        if (behind.equals("of age") || behind.equals("y o")) {
            return Optional.of(age(quantity.years(), quantity.first(), last + 2));
        }
        return quantity.unit() == Unit.NONE ? bare(quantity) : Optional.empty();
    }

    /// A number that is an age only because of what stands before or behind it.
    private Optional<Age> bare(Quantity quantity) {
        int first = quantity.first();
        int subject = first - 1;
        while (subject >= 0 && first - subject < REACH && BEFORE_AGE.contains(word(subject))) {
            subject--;
        }
        var between = IntStream.range(subject + 1, first).mapToObj(this::word).toList();
        boolean saysAge = between.stream().anyMatch(SAYS_AGE::contains);
        boolean hasSubject =
                String.join(" ", between).startsWith("i am")
                        || SUBJECTS.contains(word(subject))
                        || Sex.isPerson(word(subject));
        boolean isSexBehind = SEX_BEHIND.contains(word(quantity.last() + 1));
        boolean isAll = isAllThatIsSaid(between, quantity);
        // "mum of two" counts children
        boolean countsChildren = between.contains("of") && quantity.least() < YOUNGEST_OF;
        if (countsChildren || !(saysAge || hasSubject || isSexBehind || isAll)) {
            return Optional.empty();
        }
        double years = quantity.least() - (between.stream().anyMatch(NOT_YET::contains) ? 1 : 0);
        int start = hasSubject ? Math.max(subject, 0) : between.isEmpty() ? first : subject + 1;
        return Optional.of(age(years, start, quantity.last()));
    }

    /// "over 65", "twenty something", and no word more.
    private boolean isAllThatIsSaid(List<String> between, Quantity quantity) {
        boolean isVague = word(quantity.last() + 1).equals("something");
        return between.size() == quantity.first()
                && (isVague || !between.isEmpty())
                && quantity.last() + (isVague ? 2 : 1) == words.size();
    }

    private Optional<Age> decade(int at) {
        var part = PARTS.contains(word(at - 1)) ? word(at - 1) : "";
        int before = part.isEmpty() ? at - 1 : at - 2;
        boolean isOwned = OWNERS.contains(word(before)) && word(before - 1).equals("in");
        var digits = DECADE.matcher(word(at));
        int tens = DECADES.indexOf(word(at)) + 2;
        if (digits.matches() && (isOwned || !part.isEmpty())) {
            tens = Integer.parseInt(digits.group(1)) / 10;
        }
        if (tens < 2) {
            return Optional.empty();
        }
        int years =
                switch (part) {
                    case "early" -> 2;
                    case "late" -> 8;
                    default -> 5;
                };
        return Optional.of(age(tens * 10.0 + years, isOwned ? before : before + 1, at));
    }

    /// The age, with the sex said just behind or before it.
    private Age age(double years, int first, int last) {
        var glued = Sex.gluedTo(word(last));
        if (glued.isPresent()) {
            return new Age(years, glued, first, last);
        }
        for (int at : new int[] {last + 1, last + 2}) {
            var sex = Sex.ofNoun(word(at));
            if (sex.isPresent()) {
                return new Age(years, sex, first, at);
            }
        }
        for (int at : new int[] {first, first - 1}) {
            var sex = Sex.of(word(at));
            if (sex.isPresent()) {
                return new Age(years, sex, at, last);
            }
        }
        return new Age(years, Optional.empty(), first, last);
    }

    private String word(int at) {
        return at >= 0 && at < words.size() ? words.get(at).word() : "";
    }
}
