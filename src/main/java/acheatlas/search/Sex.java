package acheatlas.search;

import java.util.Optional;
import java.util.Set;

/// Female or male, and the English words that say so beside an age.
enum Sex {
    FEMALE(
            "m_female",
            Set.of(
                    "woman",
                    "female",
                    "lady",
                    "girl",
                    "lass",
                    "gal",
                    "mum",
                    "mom",
                    "mam",
                    "mother",
                    "nan",
                    "gran",
                    "grandma",
                    "granny",
                    "grandmother",
                    "wife",
                    "daughter",
                    "sister",
                    "f",
                    "she",
                    "her"),
            'f'),
    MALE(
            "m_male",
            Set.of(
                    "man",
                    "male",
                    "bloke",
                    "lad",
                    "guy",
                    "gentleman",
                    "chap",
                    "fella",
                    "boy",
                    "dad",
                    "father",
                    "grandad",
                    "granddad",
                    "grandpa",
                    "grandfather",
                    "husband",
                    "son",
                    "brother",
                    "m",
                    "he",
                    "his"),
            'm');

    private static final Set<String> OWNERS = Set.of("her", "his", "f", "m");
    private static final Set<String> PRONOUNS = Set.of("she", "he", "her", "his");

    private final String id;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<String> words;

    private final char letter;

    Sex(String id, Set<String> words, char letter) {
        this.id = id;
        this.words = words;
        this.letter = letter;
    }

    /// Id of the finding.
    String id() {
        return id;
    }

    static Optional<Sex> of(String word) {
        for (var sex : values()) {
            if (sex.words.contains(word)) {
                return Optional.of(sex);
            }
        }
        return Optional.empty();
    }

    /// As `of`, but not a pronoun: "42 years old, he" may be somebody else.
    static Optional<Sex> ofNoun(String word) {
        return PRONOUNS.contains(word) ? Optional.empty() : of(word);
    }

    /// The sex of an age such as `45f`.
    static Optional<Sex> gluedTo(String age) {
        for (var sex : values()) {
            if (age.length() > 1
                    && Character.isDigit(age.charAt(0))
                    && age.substring(1).matches("\\d?\\d?" + sex.letter)) {
                return Optional.of(sex);
            }
        }
        return Optional.empty();
    }

    /// Whether an age may be said of this person: "she is 12", "lady of 60".
    static boolean isPerson(String word) {
        return of(word).isPresent() && !OWNERS.contains(word);
    }
}
