package acheatlas.cli;

import acheatlas.ranking.Assessment;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Says what can be linked with what somebody has, and why.")
final class ExplainCommand implements Callable<Integer> {
    private final Commands commands;

    @Spec private CommandSpec spec;

    @Mixin private Picks picks;

    @Option(names = "--json", description = "as JSON")
    private boolean json;

    @Option(names = "--lang", defaultValue = "en", description = "language of the words")
    private String language;

    // picocli fills the fields before the command runs
    @SuppressWarnings("NullAway.Init")
    ExplainCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() throws CannotRun {
        var atlas = Atlas.open(commands.folder(), language);
        var reading = picks.read(atlas);
        Assessment assessment = atlas.explorer().assess(reading.findings());
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.pretty(new ExplanationJson(atlas).of(reading, assessment)));
        } else {
            new ExplanationText(atlas, out).write(reading, assessment);
        }
        boolean understoodAll = reading.phrases().stream().allMatch(Phrases.Resolved::isUnderstood);
        return understoodAll ? 0 : Commands.FOUND_FAULTS;
    }
}
