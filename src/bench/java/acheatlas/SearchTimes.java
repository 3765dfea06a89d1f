package acheatlas;

import acheatlas.bench.Figure;
import acheatlas.bench.Measuring;
import acheatlas.bench.Painting;
import acheatlas.bench.Sample;
import acheatlas.ui.explore.ExploreViewModel;
import acheatlas.ui.explore.SearchViewModel;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// From a keystroke to the suggestions: what people wrote in the vignettes, typed letter by letter.
public final class SearchTimes implements Measuring {
    private static final int WARM = 4_000;
    private static final int ALL = 12_000;
    private static final int PAINTED = 200;

    @Override
    public List<Figure> figures() throws Exception {
        var open = OpenWindow.open();
        var typed = typed();
        var figures = new ArrayList<Figure>();
        figures.add(suggestions(open, typed));
        figures.add(painted(open, typed));
        return figures;
    }

    /// Every beginning of every phrase, as a person types it.
    private static List<String> typed() throws Exception {
        var cases = JsonParser.parseString(Files.readString(Path.of("data", "vignettes.json")));
        return cases.getAsJsonArray().asList().stream()
                .map(JsonElement::getAsJsonObject)
                .flatMap(
                        one ->
                                Stream.of("findings_present", "findings_absent")
                                        .flatMap(it -> one.getAsJsonArray(it).asList().stream()))
                .map(JsonElement::getAsString)
                .flatMap(
                        words ->
                                IntStream.rangeClosed(1, words.length())
                                        .mapToObj(end -> words.substring(0, end)))
                .toList();
    }

    private static Figure suggestions(OpenWindow open, List<String> typed) throws Exception {
        var search = new ExploreViewModel(open.parts().explorer(), open.search()).search();
        var times = Painting.onFx(() -> times(search, typed));
        return Figure.of(
                        "search.keystroke",
                        "Keystroke to suggestions, p99",
                        times.percentile(99),
                        "ms")
                .atMost(5)
                .because(
                        String.format(
                                Locale.ROOT,
                                "on the clock, %,d keystrokes; %s",
                                times.size(),
                                times.in("ms")));
    }

    private static Sample times(SearchViewModel search, List<String> typed) {
        var times = new double[ALL];
        for (int key = -WARM; key < ALL; key++) {
            long start = System.nanoTime();
            search.type(typed.get((key + WARM) % typed.size()));
            if (key >= 0) {
                times[key] = (System.nanoTime() - start) / 1e6;
            }
        }
        return Sample.of(times);
    }

    private static Figure painted(OpenWindow open, List<String> typed) throws Exception {
        var search = open.explore().search();
        var costs = new double[PAINTED];
        for (int key = -PAINTED; key < PAINTED; key++) {
            var words = typed.get((key + PAINTED) * 7 % typed.size());
            double cost = open.painting().cost(() -> search.type(words));
            if (key >= 0) {
                costs[key] = cost;
            }
        }
        return Figure.of(
                        "search.painted",
                        "– and the list painted, p99",
                        Sample.of(costs).percentile(99),
                        "ms")
                .because("processor time of the two JavaFX threads; " + Sample.of(costs).in("ms"));
    }
}
