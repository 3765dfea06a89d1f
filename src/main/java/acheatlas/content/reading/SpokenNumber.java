package acheatlas.content.reading;

/// Syllables of a number as it is read out: `30` is thir-ty, `2.5` is two point five. One constant
/// for each language.
enum SpokenNumber {
    ENGLISH("21111112111312222322", "1222223222", 2, 2, 1, 0, true, ","),
    SPANISH("22112212221222323444", "1223333333", 2, 1, 2, 1, false, "[.]");

    private static final int LONGEST = 6;

    /// Syllables of 0 to 19, a digit each.
    private final String ones;

    /// Syllables of 10, 20 up to 90, a digit each.
    private final String tens;

    private final int hundred;
    private final int thousand;
    private final int point;

    /// Of the word between tens and ones, from 31 on.
    private final int and;

    /// Whether people say one hundred, and not just hundred.
    private final boolean sayOne;

    /// The mark that groups digits by three.
    private final String grouping;

    SpokenNumber(
            String ones,
            String tens,
            int hundred,
            int thousand,
            int point,
            int and,
            boolean sayOne,
            String grouping) {
        this.ones = ones;
        this.tens = tens;
        this.hundred = hundred;
        this.thousand = thousand;
        this.point = point;
        this.and = and;
        this.sayOne = sayOne;
        this.grouping = grouping;
    }

    /// @param number begins with a digit; what is neither digit, point nor comma is passed over
    int syllables(String number) {
        var digits = number.replaceAll("[^\\d.,]", "").replaceAll("[.,]$", "");
        var parts = digits.replaceAll(grouping + "(?=\\d{3}(?:\\D|$))", "").split("[.,]", -1);
        int all = (parts.length - 1) * point;
        for (var part : parts) {
            boolean digitByDigit = part.length() > LONGEST;
            all += digitByDigit ? part.length() : whole(Integer.parseInt(part));
        }
        return all;
    }

    private int whole(int number) {
        if (number < 20) {
            return ones.charAt(number) - '0';
        }
        if (number < 100) {
            boolean joined = number > 30 && number % 10 > 0;
            return tens.charAt(number / 10 - 1) - '0' + (joined ? and : 0) + rest(number % 10);
        }
        return number < 1000
                ? many(number / 100) + hundred + rest(number % 100)
                : many(number / 1000) + thousand + rest(number % 1000);
    }

    private int many(int times) {
        return times > 1 || sayOne ? whole(times) : 0;
    }

    private int rest(int number) {
        return number == 0 ? 0 : whole(number);
    }
}
