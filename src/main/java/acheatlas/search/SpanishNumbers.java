package acheatlas.search;

import acheatlas.search.Quantity.Unit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the quantities in a Spanish text: "39 años", "treinta y nueve", "un par de semanas", "3 o
/// 4 meses", "año y medio". Words come without accents, so "años" is "anos".
final class SpanishNumbers extends Numbers {
    private static final Set<String> ONE = Set.of("un", "una", "uno");
    private static final Set<String> SOME = Set.of("unos", "unas", "pocos", "pocas", "algunos");
    private static final Set<String> MANY =
            Set.of("varios", "varias", "cuantos", "cuantas", "algunas");
    private static final Set<String> OTHER_UNITS =
            Set.of(
                    "hora",
                    "horas",
                    "minuto",
                    "minutos",
                    "min",
                    "segundos",
                    "kilo",
                    "kilos",
                    "kg",
                    "libras",
                    "veces",
                    "vez",
                    "cm",
                    "metros",
                    "km",
                    "kilometros",
                    "cuadras",
                    "hijos",
                    "cervezas",
                    "cigarros",
                    "cigarrillos",
                    "mg",
                    "pastillas",
                    "grados",
                    "pasos");
    private static final List<String> SMALL =
            List.of(
                    "cero",
                    "uno",
                    "dos",
                    "tres",
                    "cuatro",
                    "cinco",
                    "seis",
                    "siete",
                    "ocho",
                    "nueve",
                    "diez",
                    "once",
                    "doce",
                    "trece",
                    "catorce",
                    "quince",
                    "dieciseis",
                    "diecisiete",
                    "dieciocho",
                    "diecinueve",
                    "veinte",
                    "veintiuno",
                    "veintidos",
                    "veintitres",
                    "veinticuatro",
                    "veinticinco",
                    "veintiseis",
                    "veintisiete",
                    "veintiocho",
                    "veintinueve");
    private static final List<String> TENS =
            List.of("treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa");
    private static final Spoken SPOKEN =
            new Spoken(
                    Pattern.compile("\\d{1,4}(?:[.,]\\d+)?"), SMALL, TENS, "y", Set.of("a", "o"));
    private static final Map<String, Unit> UNITS =
            Map.ofEntries(
                    Map.entry("dia", Unit.DAY),
                    Map.entry("dias", Unit.DAY),
                    Map.entry("semana", Unit.WEEK),
                    Map.entry("semanas", Unit.WEEK),
                    Map.entry("sem", Unit.WEEK),
                    Map.entry("quincena", Unit.FORTNIGHT),
                    Map.entry("mes", Unit.MONTH),
                    Map.entry("meses", Unit.MONTH),
                    Map.entry("ano", Unit.YEAR),
                    Map.entry("anos", Unit.YEAR),
                    Map.entry("decada", Unit.DECADE),
                    Map.entry("decadas", Unit.DECADE));

    SpanishNumbers(List<Term> words) {
        super(words, SPOKEN);
    }

    @Override
    Optional<Unit> unit(String word) {
        return Optional.ofNullable(UNITS.get(word));
    }

    @Override
    Optional<Quantity> amount(int at) {
        var word = word(at);
        if (ONE.contains(word)) {
            if (word(at + 1).equals("par")) {
                int last = word(at + 2).equals("de") ? at + 2 : at + 1;
                return Optional.of(between(2, 3, at, last));
            }
            return UNITS.containsKey(word(at + 1))
                    ? Optional.of(exactly(1, at, at))
                    : Optional.empty();
        }
        if (word.equals("medio") && UNITS.containsKey(word(at + 1))) {
            return Optional.of(exactly(0.5, at, at));
        }
        if (SOME.contains(word) && number(at + 1).isEmpty()) {
            boolean several = MANY.contains(word(at + 1));
            return loosely(2, 5, at, several ? at + 1 : at);
        }
        return MANY.contains(word) ? loosely(3, 7, at, at) : range(at);
    }

    private Optional<Quantity> loosely(double least, double most, int first, int last) {
        return UNITS.containsKey(word(last + 1))
                ? Optional.of(between(least, most, first, last))
                : Optional.empty();
    }

    @Override
    Quantity withUnit(Quantity amount) {
        int at = amount.last() + 1;
        var unit = UNITS.get(word(at));
        if (unit == null) {
            return OTHER_UNITS.contains(word(at)) ? amount.in(Unit.OTHER, amount.last()) : amount;
        }
        boolean andHalf = word(at + 1).equals("y") && word(at + 2).startsWith("medi");
        return andHalf
                ? new Quantity(
                        amount.least() + 0.5, amount.most() + 0.5, unit, amount.first(), at + 2)
                : amount.in(unit, at);
    }
}
