package acheatlas.search;

import acheatlas.search.Quantity.Unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads age and sex in Spanish: "tengo 39 años", "mujer de 42", "de 45 años", "sesenta y tantos".
///
/// Sex is read beside an age only, because elsewhere "mi esposa" is somebody else. "Tengo 3 años
/// con dolor" is a time, not an age. Words come without accents.
final class SpanishAges {
    private static final Set<String> HAS =
            Set.of("tengo", "tiene", "tenemos", "cumpli", "cumplo", "edad", "anda", "ando");
    private static final Set<String> BETWEEN =
            Set.of("de", "ya", "casi", "apenas", "solo", "unos", "como", "mas", "mis", "los", "es");
    private static final Set<String> FEMALE =
            Set.of(
                    "mujer",
                    "senora",
                    "chica",
                    "muchacha",
                    "nina",
                    "senorita",
                    "mama",
                    "madre",
                    "abuela",
                    "abuelita",
                    "femenina",
                    "femenino",
                    "hija",
                    "hermana",
                    "esposa");
    private static final Set<String> MALE =
            Set.of(
                    "hombre",
                    "senor",
                    "chico",
                    "muchacho",
                    "nino",
                    "varon",
                    "papa",
                    "padre",
                    "abuelo",
                    "abuelito",
                    "masculino",
                    "hijo",
                    "hermano",
                    "esposo",
                    "marido");
    private static final Set<String> NEUTRAL = Set.of("paciente", "persona", "adulto", "joven");
    private static final Set<String> TIMES = Set.of("con", "sufriendo", "padeciendo", "asi");
    private static final Set<String> VAGUE = Set.of("tantos", "tantas", "pico", "algo");
    private static final int OLDEST = 120;
    private static final int GROWN = 16;
    private static final int SURE = 12;
    private static final int REACH = 4;
    private static final int HALF_DECADE = 5;
    private static final int DECADE = 10;

    private final List<Term> words;

    SpanishAges(List<Term> words) {
        this.words = words;
    }

    List<Age> ages(List<Quantity> quantities) {
        var ages = new ArrayList<Age>();
        quantities.forEach(quantity -> age(quantity).ifPresent(ages::add));
        return ages;
    }

    private Optional<Age> age(Quantity quantity) {
        boolean isBare = quantity.unit() == Unit.NONE;
        double years = quantity.years() - (isNotYet(quantity) ? 1 : 0);
        if (years > OLDEST || !(isBare || quantity.isTime())) {
            return Optional.empty();
        }
        int last = quantity.last();
        if (word(last + 1).equals("de") && word(last + 2).equals("edad")) {
            return Optional.of(age(years, quantity.first(), last + 2));
        }
        boolean isVague = isBare && word(last + 1).equals("y") && VAGUE.contains(word(last + 2));
        if (isVague && years % DECADE == 0) {
            return Optional.of(age(years + HALF_DECADE, quantity.first(), last + 2));
        }
        boolean isYears = quantity.unit() == Unit.YEAR;
        int lead = lead(quantity);
        boolean isGiven = HAS.contains(word(lead)) || isPerson(word(lead));
        boolean isLong = TIMES.contains(word(last + 1)) && years < GROWN;
        if (isGiven && !isLong && (quantity.isTime() || years >= SURE)) {
            return Optional.of(age(years, Math.max(lead, 0), last));
        }
        boolean isAll = lead < 0 && last + 1 == words.size();
        return isAll && (isYears || quantity.first() > 0) && years >= GROWN
                ? Optional.of(age(years, 0, last))
                : Optional.empty();
    }

    /// "Casi cincuenta".
    private boolean isNotYet(Quantity quantity) {
        return word(quantity.first() - 1).equals("casi");
    }

    /// The place of the first word before the quantity that is no filler; -1 for none.
    private int lead(Quantity quantity) {
        int at = quantity.first() - 1;
        while (at >= 0 && quantity.first() - at < REACH && BETWEEN.contains(word(at))) {
            at--;
        }
        return at;
    }

    private static boolean isPerson(String word) {
        return FEMALE.contains(word) || MALE.contains(word) || NEUTRAL.contains(word);
    }

    /// The age, with the sex said just before or behind it.
    private Age age(double years, int first, int last) {
        for (int at : new int[] {first, first - 1, last + 1, last + 2}) {
            var sex = sex(word(at));
            if (sex.isPresent()) {
                return new Age(years, sex, Math.min(at, first), Math.max(at, last));
            }
        }
        return new Age(years, Optional.empty(), first, last);
    }

    private static Optional<Sex> sex(String word) {
        if (FEMALE.contains(word)) {
            return Optional.of(Sex.FEMALE);
        }
        return MALE.contains(word) ? Optional.of(Sex.MALE) : Optional.empty();
    }

    private String word(int at) {
        return at >= 0 && at < words.size() ? words.get(at).word() : "";
    }
}
