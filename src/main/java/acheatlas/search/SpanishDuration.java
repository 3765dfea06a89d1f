package acheatlas.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads how long it has hurt in Spanish: "desde hace 3 meses", "llevo dos semanas", "3 años con
/// dolor". The same bounds and cautions as in [Duration]; words come without accents.
final class SpanishDuration {
    private static final double SIX_WEEKS = 42;
    private static final double THREE_MONTHS = 92;
    private static final int REACH = 6;

    private static final Set<String> QUALIFIERS =
            Set.of(
                    "casi",
                    "como",
                    "unos",
                    "unas",
                    "mas",
                    "menos",
                    "de",
                    "ya",
                    "apenas",
                    "solo",
                    "aproximadamente",
                    "alrededor",
                    "los",
                    "las",
                    "ultimos",
                    "ultimas",
                    "estos",
                    "estas",
                    "cerca",
                    "al",
                    "por",
                    "lo");
    private static final Set<String> LEADS =
            Set.of(
                    "hace",
                    "hacen",
                    "llevo",
                    "lleva",
                    "llevamos",
                    "desde",
                    "durante",
                    "va",
                    "van",
                    "tengo",
                    "tiene",
                    "paso",
                    "pasaron",
                    "dura",
                    "ultimos",
                    "ultimas");
    private static final Set<String> TRAILS = Set.of("con", "asi", "ya", "seguidos", "seguidas");
    private static final Set<String> OTHER_BEFORE =
            Set.of(
                    "cada",
                    "despues",
                    "tras",
                    "dentro",
                    "hasta",
                    "edad",
                    "cumpli",
                    "proximos",
                    "otros",
                    "otras",
                    "en",
                    "a");
    private static final Set<String> OTHER_BEHIND =
            Set.of("edad", "despues", "antes", "embarazada", "embarazo", "sin");
    private static final Set<String> OTHER_EVENTS =
            Set.of(
                    "parto",
                    "bebe",
                    "embarazo",
                    "embarazada",
                    "operacion",
                    "operaron",
                    "opere",
                    "cirugia",
                    "protesis",
                    "cancer",
                    "fumar",
                    "fumo",
                    "fumaba",
                    "esteroides",
                    "cortisona",
                    "pastillas",
                    "diabetes",
                    "trabajo",
                    "trabajaba",
                    "casado",
                    "casada",
                    "quimio",
                    "deje",
                    "diagnosticaron",
                    "murio",
                    "reemplazo");
    private static final Pattern END = Pattern.compile("\\s*($|[,.;!?)])");

    private final String text;
    private final List<Term> words;

    SpanishDuration(String text, List<Term> words) {
        this.text = text;
        this.words = words;
    }

    /// Id of the finding that the quantity tells.
    Optional<String> finding(Quantity quantity) {
        if (!quantity.isTime() || !isOfTheComplaint(quantity)) {
            return Optional.empty();
        }
        double least = quantity.leastDays();
        double most = quantity.mostDays();
        if (isQualified(quantity, "mas")) {
            least++;
            most = Double.MAX_VALUE;
        } else if (isQualified(quantity, "menos") || isQualified(quantity, "casi")) {
            most--;
        }
        if (most < SIX_WEEKS) {
            return Optional.of("m_lt6w");
        }
        return least > THREE_MONTHS ? Optional.of("m_gt3m") : Optional.empty();
    }

    private boolean isOfTheComplaint(Quantity quantity) {
        int lead = lead(quantity);
        var before = word(lead);
        var behind = word(quantity.last() + 1);
        if (OTHER_BEFORE.contains(before) || OTHER_BEHIND.contains(behind) || isOther(quantity)) {
            return false;
        }
        boolean isAll = lead < 0 && quantity.last() + 1 >= words.size();
        return isAll
                || LEADS.contains(before)
                || TRAILS.contains(behind)
                || isQualified(quantity, "ultimos")
                || isQualified(quantity, "ultimas")
                || END.matcher(text).region(quantity.end(words), text.length()).lookingAt();
    }

    private boolean isOther(Quantity quantity) {
        int from = Math.max(0, quantity.first() - REACH);
        int to = Math.min(words.size(), quantity.last() + REACH);
        return words.subList(from, to).stream().map(Term::word).anyMatch(OTHER_EVENTS::contains);
    }

    /// The place of the first word before the quantity that does not qualify it; -1 for none.
    private int lead(Quantity quantity) {
        int at = quantity.first() - 1;
        while (at >= 0 && QUALIFIERS.contains(word(at))) {
            at--;
        }
        return at;
    }

    private boolean isQualified(Quantity quantity, String by) {
        return words.subList(lead(quantity) + 1, quantity.first()).stream()
                .map(Term::word)
                .anyMatch(by::equals);
    }

    private String word(int at) {
        return at >= 0 && at < words.size() ? words.get(at).word() : "";
    }
}
