package acheatlas.ui.explore;

import acheatlas.ui.controls.Icon;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Says what was done in a step and what it did to the list.
final class ChangeWords {
    private final ExploreWords words;

    ChangeWords(ExploreWords words) {
        this.words = words;
    }

    /// Causes that went one way.
    record Line(Icon sign, String text) {}

    /// What a person did.
    String deed(Change change) {
        if (change.isCheck()) {
            return words.say("changes.check");
        }
        var deeds = new ArrayList<String>();
        change.said().forEach(said -> deeds.add(said(said)));
        change.opened()
                .forEach(finding -> deeds.add(words.say("changes.opened", words.name(finding))));
        return deeds.isEmpty()
                ? words.say("changes.skipped")
                : String.join(words.say("explore.separator"), deeds);
    }

    private String said(Said said) {
        return switch (said.answer()) {
            case PRESENT -> words.say("changes.has", words.name(said.finding()));
            case ABSENT -> words.say("changes.has-not", words.name(said.finding()));
            case UNSURE -> words.say("changes.unsure", words.name(said.finding()));
        };
    }

    /// One line for each way causes went.
    ///
    /// @param most how many are named in a line; the others are counted
    List<Line> lines(Movement movement, int most) {
        var lines = new ArrayList<Line>();
        names(movement.up(), most)
                .forEach(it -> lines.add(new Line(Icon.UP, words.say("changes.up", it))));
        names(movement.down(), most)
                .forEach(it -> lines.add(new Line(Icon.DOWN, words.say("changes.down", it))));
        names(movement.added(), most)
                .forEach(it -> lines.add(new Line(Icon.ADD, words.say("changes.new", it))));
        names(movement.gone(), most)
                .forEach(it -> lines.add(new Line(Icon.MINUS, words.say("changes.gone", it))));
        return lines;
    }

    /// None, or all of them in one text.
    private List<String> names(List<String> causes, int most) {
        if (causes.isEmpty()) {
            return List.of();
        }
        var named =
                causes.stream()
                        .limit(most)
                        .flatMap(id -> words.graph().cause(id).stream())
                        .map(words::name)
                        .collect(Collectors.joining(words.say("explore.separator")));
        return List.of(
                causes.size() > most
                        ? words.say("changes.more", named, causes.size() - most)
                        : named);
    }
}
