package acheatlas.search;

import acheatlas.search.Quantity.Unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the quantities in a Spanish text: "39 años", "treinta y nueve", "un par de semanas", "3 o
/// 4 meses", "año y medio". Words come without accents, so "años" is "anos".
final class SpanishNumbers {
    private static final Pattern DIGITS = Pattern.compile("\\d{1,4}(?:[.,]\\d+)?");
    private static final Pattern GLUED = Pattern.compile("(\\d{1,4})([a-z]+)");
    private static final Set<String> TO = Set.of("a", "o");
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
    private static final int THIRTY = 30;
    private static final int TEN = 10;
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

    private final List<Term> words;

    SpanishNumbers(List<Term> words) {
        this.words = words;
    }

    /// The quantities in the order of the text.
    List<Quantity> quantities() {
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
        var glued = GLUED.matcher(word(at));
        if (glued.matches()) {
            var unit = UNITS.getOrDefault(glued.group(2), Unit.OTHER);
            return Optional.of(exactly(Double.parseDouble(glued.group(1)), at, at).in(unit, at));
        }
        return amount(at).map(this::withUnit);
    }

    private Optional<Quantity> amount(int at) {
        var word = word(at);
        if (ONE.contains(word)) {
            if (word(at + 1).equals("par")) {
                int last = word(at + 2).equals("de") ? at + 2 : at + 1;
                return Optional.of(new Quantity(2, 3, Unit.NONE, at, last));
            }
            return UNITS.containsKey(word(at + 1))
                    ? Optional.of(exactly(1, at, at))
                    : Optional.empty();
        }
        if (word.equals("medio") && UNITS.containsKey(word(at + 1))) {
            return Optional.of(exactly(0.5, at, at));
        }
        if (SOME.contains(word) && !isNumber(at + 1)) {
            boolean several = MANY.contains(word(at + 1));
            return loosely(2, 5, at, several ? at + 1 : at);
        }
        return MANY.contains(word) ? loosely(3, 7, at, at) : number(at).map(this::range);
    }

    private Optional<Quantity> loosely(double least, double most, int first, int last) {
        return UNITS.containsKey(word(last + 1))
                ? Optional.of(new Quantity(least, most, Unit.NONE, first, last))
                : Optional.empty();
    }

    private boolean isNumber(int at) {
        return number(at).isPresent();
    }

    private static Quantity exactly(double number, int first, int last) {
        return new Quantity(number, number, Unit.NONE, first, last);
    }

    private Optional<Quantity> number(int at) {
        var word = word(at);
        if (DIGITS.matcher(word).matches()) {
            return Optional.of(exactly(Double.parseDouble(word.replace(',', '.')), at, at));
        }
        int small = SMALL.indexOf(word);
        if (small >= 0) {
            return Optional.of(exactly(small, at, at));
        }
        int tens = TENS.indexOf(word);
        if (tens < 0) {
            return Optional.empty();
        }
        int ones = word(at + 1).equals("y") ? SMALL.indexOf(word(at + 2)) : -1;
        boolean isJoined = ones > 0 && ones < TEN;
        return Optional.of(
                exactly(THIRTY + tens * TEN + (isJoined ? ones : 0), at, isJoined ? at + 2 : at));
    }

    private Quantity range(Quantity lower) {
        return TO.contains(word(lower.last() + 1))
                ? number(lower.last() + 2).map(lower::upTo).orElse(lower)
                : lower;
    }

    private Quantity withUnit(Quantity amount) {
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

    private String word(int at) {
        return at < words.size() ? words.get(at).word() : "";
    }
}
