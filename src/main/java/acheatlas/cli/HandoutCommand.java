package acheatlas.cli;

import acheatlas.content.pictures.Drawings;
import acheatlas.handout.CannotWriteException;
import acheatlas.handout.Clinic;
import acheatlas.handout.Handout;
import acheatlas.handout.HandoutOptions;
import acheatlas.handout.HandoutWriter;
import acheatlas.handout.Paper;
import acheatlas.handout.PrintSize;
import acheatlas.i18n.Languages;
import acheatlas.i18n.Messages;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.concurrent.Callable;

@Command(
        name = "handout",
        mixinStandardHelpOptions = true,
        description = "Makes the page to take home, as a PDF.")
final class HandoutCommand implements Callable<Integer> {
    private final Commands commands;

    @Spec private CommandSpec spec;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "the PDF to write")
    private Path out;

    @Mixin private Picks picks;

    @Option(names = "--paper", defaultValue = "A4", description = "${COMPLETION-CANDIDATES}")
    private Paper paper;

    @Option(names = "--text-size", defaultValue = "100", description = "percent: 100 or 150")
    private int textSize;

    @Option(names = "--clinic", defaultValue = "", description = "name of the clinic")
    private String clinic;

    @Option(names = "--phone", defaultValue = "", description = "phone number of the clinic")
    private String phone;

    @Option(names = "--emergency", defaultValue = "", description = "emergency number, such as 112")
    private String emergency;

    @Option(
            names = "--logo",
            defaultValue = "",
            paramLabel = "FILE",
            description = "the clinic's sign, PNG or JPEG")
    private String logo;

    @Option(names = "--lang", defaultValue = "en", description = "language of words and content")
    private String language;

    // picocli fills the fields before the command runs
    @SuppressWarnings("NullAway.Init")
    HandoutCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() throws CannotRun {
        var options = options();
        var atlas = Atlas.open(commands.folder(), language);
        var reading = picks.readAll(atlas);
        var assessment = atlas.explorer().assess(reading.findings());
        var handout = Handout.of(atlas.content(), atlas.explorer(), assessment);
        try {
            writer().write(handout, options, out);
        } catch (CannotWriteException e) {
            throw new CannotRun(String.valueOf(e.getMessage()), e);
        }
        spec.commandLine().getOut().println(out);
        return 0;
    }

    private HandoutWriter writer() throws CannotRun {
        var messages = Messages.in(Languages.find(language).orElse(Languages.ENGLISH));
        var pictures = Drawings.read(Atlas.folder(commands.folder()));
        return new HandoutWriter(messages, pictures);
    }

    private HandoutOptions options() {
        var size =
                PrintSize.ofPercent(textSize)
                        .orElseThrow(
                                () ->
                                        new ParameterException(
                                                spec.commandLine(),
                                                "--text-size wants 100 or 150, not " + textSize));
        return HandoutOptions.PLAIN
                .on(paper)
                .in(size)
                .from(new Clinic(clinic, phone, emergency, logo));
    }
}
