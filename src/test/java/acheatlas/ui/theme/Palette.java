package acheatlas.ui.theme;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The colours of one theme, as `tokens.css` sets them, and how well two of them can be told apart.
record Palette(Map<String, Integer> tokens) {
    private static final String DARK = "@media (prefers-color-scheme: dark)";
    private static final Pattern TOKEN = Pattern.compile("-aa-([\\w-]+): #([0-9a-f]{6});");

    static Palette light(String css) {
        return read(css.substring(0, css.indexOf(DARK)));
    }

    static Palette dark(String css) {
        return read(css.substring(css.indexOf(DARK)));
    }

    private static Palette read(String rules) {
        return new Palette(
                TOKEN.matcher(rules)
                        .results()
                        .collect(Collectors.toMap(found -> found.group(1), Palette::colour)));
    }

    private static int colour(MatchResult found) {
        return Integer.parseInt(found.group(2), 16);
    }

    /// Contrast ratio of WCAG 2.2, 1 to 21.
    double contrast(String one, String other) {
        var first = luminance(token(one));
        var second = luminance(token(other));
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private int token(String name) {
        var colour = tokens.get(name);
        if (colour == null) {
            throw new AssertionError("tokens.css has no -aa-" + name);
        }
        return colour;
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16 & 0xFF)
                + 0.7152 * linear(colour >> 8 & 0xFF)
                + 0.0722 * linear(colour & 0xFF);
    }

    private static double linear(int channel) {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
