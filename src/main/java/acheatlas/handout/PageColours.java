package acheatlas.handout;

import acheatlas.figure.Tint;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The colours of the page: those of the window's light theme, read from its stylesheets, so that
/// no colour is written down twice.
final class PageColours {
    private static final String SHEETS = "/acheatlas/ui/css/";
    private static final Pattern TOKEN = Pattern.compile("-aa-([\\w-]+): (#[0-9a-f]{6});");
    private static final Pattern TINT = Pattern.compile("-tint-([\\w-]+): -aa-([\\w-]+);");
    private static final Pattern NAMED = Pattern.compile("-aa-([\\w-]+)");
    private static final String DARK = "@media";

    private final Map<String, String> tokens = new HashMap<>();
    private final Map<Tint, Color> tints = new EnumMap<>(Tint.class);

    /// @throws IllegalStateException where the stylesheets lack a colour
    static PageColours read() {
        return new PageColours(sheet("tokens.css"), sheet("pictures.css"));
    }

    private PageColours(String tokenSheet, String pictureSheet) {
        var light = tokenSheet.substring(0, tokenSheet.indexOf(DARK));
        TOKEN.matcher(light).results().forEach(it -> tokens.put(it.group(1), it.group(2)));
        var named = new HashMap<String, String>();
        TINT.matcher(pictureSheet).results().forEach(it -> named.put(it.group(1), it.group(2)));
        for (var tint : Tint.values()) {
            var name = tint.name().toLowerCase(Locale.ROOT).replace('_', '-');
            tints.put(tint, Color.decode(hex(named.getOrDefault(name, name))));
        }
    }

    private static String sheet(String name) {
        try (var stream = PageColours.class.getResourceAsStream(SHEETS + name)) {
            if (stream == null) {
                throw new IllegalStateException("A stylesheet is missing from the build: " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("A stylesheet cannot be read: " + name, e);
        }
    }

    Color of(Tint tint) {
        return tints.getOrDefault(tint, Color.BLACK);
    }

    private String hex(String token) {
        var hex = tokens.get(token);
        if (hex == null) {
            throw new IllegalStateException("No colour is called -aa-" + token);
        }
        return hex;
    }

    /// A stylesheet with each `-aa-…` in it replaced by its colour.
    String dye(String sheet) {
        return NAMED.matcher(sheet).replaceAll((MatchResult it) -> hex(it.group(1)));
    }
}
