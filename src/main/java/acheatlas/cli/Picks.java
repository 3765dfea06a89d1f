package acheatlas.cli;

import picocli.CommandLine.Option;

import java.util.List;

/// What a command is told about somebody: the options `--has` and `--not`.
final class Picks {
    @Option(
            names = "--has",
            arity = "1..*",
            paramLabel = "PHRASE",
            description = "what the person has: an id or plain words")
    private List<String> has = List.of();

    @Option(
            names = "--not",
            arity = "1..*",
            paramLabel = "PHRASE",
            description = "what the person does not have")
    private List<String> not = List.of();

    Phrases.Reading read(Atlas atlas) {
        return atlas.phrases().read(has, not);
    }

    /// @throws CannotRun where a phrase is not understood
    Phrases.Reading readAll(Atlas atlas) throws CannotRun {
        var reading = read(atlas);
        for (var phrase : reading.phrases()) {
            if (!phrase.isUnderstood()) {
                throw new CannotRun("Not understood: " + phrase.phrase());
            }
        }
        return reading;
    }
}
