package acheatlas.bench;

import java.util.List;
import java.util.Locale;

/// From the start of the process to its end right after the first frame with content.
final class StartTimes implements Measuring {
    private static final String EMPTY = "To the first frame, against an empty window";
    private static final String BARE = "To the first frame, against itself without the AOT cache";

    @Override
    public List<Figure> figures() throws Exception {
        var image = AppImage.find();
        if (image.isEmpty()) {
            return List.of(
                    Figure.missing("start.empty", EMPTY, AppImage.NONE),
                    Figure.missing("start.bare", BARE, AppImage.NONE));
        }
        var starts = Starts.measure(image.get());
        var app = Starts.sample(starts.app(), Run::milliseconds);
        var bare = Starts.sample(starts.bare(), Run::milliseconds);
        var empty = Starts.sample(starts.empty(), Run::milliseconds);
        return List.of(
                against("start.empty", EMPTY, app, empty).atMost(1.5),
                against("start.bare", BARE, app, bare).atMost(0.6));
    }

    private static Figure against(String id, String says, Sample app, Sample other) {
        return Figure.of(id, says, app.median() / other.median(), "x")
                .because(
                        String.format(
                                Locale.ROOT,
                                "%.0f ms against %.0f ms, whole processes in turns, medians of %d",
                                app.median(),
                                other.median(),
                                app.size()));
    }
}
