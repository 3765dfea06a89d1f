package acheatlas.bench;

import acheatlas.RobotMemory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What the application holds after its start, and what a robot makes it keep.
final class AllMemory implements Measuring {
    private static final String ID = "memory.resident";
    private static final String SAYS = "Resident after start, against an empty window";

    @Override
    public List<Figure> figures() throws Exception {
        var figures = new ArrayList<Figure>();
        figures.add(resident());
        figures.addAll(Child.measure(RobotMemory.class, "-Xmx1g"));
        return figures;
    }

    private static Figure resident() throws Exception {
        var image = AppImage.find();
        if (image.isEmpty()) {
            return Figure.missing(ID, SAYS, AppImage.NONE);
        }
        var starts = Starts.measure(image.get());
        double app = Starts.sample(starts.app(), Run::resident).median();
        double empty = Starts.sample(starts.empty(), Run::resident).median();
        return Figure.of(ID, SAYS, app / empty, "x")
                .atMost(1.4)
                .because(
                        String.format(
                                Locale.ROOT,
                                "%.0f MB against %.0f MB, the most seen up to the first frame,"
                                        + " medians of %d",
                                app,
                                empty,
                                Starts.TIMES));
    }
}
