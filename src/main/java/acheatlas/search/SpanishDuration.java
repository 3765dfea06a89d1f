package acheatlas.search;

import java.util.List;
import java.util.Set;

/// Reads how long it has hurt in Spanish: "desde hace 3 meses", "llevo dos semanas", "3 años con
/// dolor"; words come without accents.
final class SpanishDuration extends Duration {
    private static final int BEHIND = 6;

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
    private static final Set<String> MORE = Set.of("mas");
    private static final Set<String> LESS = Set.of("menos", "casi");
    private static final Set<String> RECENTLY = Set.of("ultimos", "ultimas");

    SpanishDuration(String text, List<Term> words) {
        super(text, words);
    }

    @Override
    Set<String> qualifiers() {
        return QUALIFIERS;
    }

    @Override
    Set<String> more() {
        return MORE;
    }

    @Override
    Set<String> less() {
        return LESS;
    }

    @Override
    boolean isOfTheComplaint(Quantity quantity, String before, String behind) {
        boolean isOther =
                OTHER_BEFORE.contains(before)
                        || OTHER_BEHIND.contains(behind)
                        || isNear(quantity, OTHER_EVENTS, BEHIND);
        return !isOther
                && (isAll(quantity, 0)
                        || LEADS.contains(before)
                        || TRAILS.contains(behind)
                        || isQualified(quantity, RECENTLY)
                        || endsItsPiece(quantity));
    }
}
