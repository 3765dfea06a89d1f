package acheatlas.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

@Command(
        name = "snapshot",
        mixinStandardHelpOptions = true,
        description = "Renders a screen to a PNG, without a display.")
final class SnapshotCommand implements Callable<Integer> {
    private static final Pattern SIZE = Pattern.compile("(\\d{3,4})x(\\d{3,4})");
    private static final int SMALLEST_TEXT = 100;
    private static final int LARGEST_TEXT = 200;

    private final Commands commands;
    private final Screens screens;

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "SCREEN", description = "which screen")
    private String screen;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "the PNG to write")
    private Path out;

    @Mixin private Picks picks;

    @Option(names = "--size", defaultValue = "1440x900", description = "width x height in CSS px")
    private String size;

    @Option(names = "--dark", description = "dark instead of light")
    private boolean dark;

    @Option(names = "--text-size", defaultValue = "100", description = "percent, 100 to 200")
    private int textSize;

    @Option(names = "--lang", defaultValue = "en", description = "language of words and content")
    private String language;

    // picocli fills the fields before the command runs
    @SuppressWarnings("NullAway.Init")
    SnapshotCommand(Commands commands, Screens screens) {
        this.commands = commands;
        this.screens = screens;
    }

    @Override
    public Integer call() throws CannotRun {
        var measure = SIZE.matcher(size);
        if (!measure.matches()) {
            throw wrong("--size wants two numbers such as 1440x900, not " + size);
        }
        if (textSize < SMALLEST_TEXT || textSize > LARGEST_TEXT) {
            throw wrong("--text-size wants a number from 100 to 200, not " + textSize);
        }
        if (!screens.names().contains(screen)) {
            throw wrong("There is no screen " + screen + ". Screens: " + screens.names());
        }
        var atlas = Atlas.open(commands.folder(), language);
        var reading = picks.readAll(atlas);
        var shot =
                new Screens.Shot(
                        screen,
                        Atlas.folder(commands.folder()),
                        atlas.content(),
                        reading.findings(),
                        Integer.parseInt(measure.group(1)),
                        Integer.parseInt(measure.group(2)),
                        dark,
                        textSize);
        try {
            screens.write(shot, out);
        } catch (IOException e) {
            throw new CannotRun("Cannot make " + out + ": " + e.getMessage(), e);
        }
        spec.commandLine().getOut().println(out);
        return 0;
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
