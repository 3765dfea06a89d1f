package acheatlas.ui.linkmap;

import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.SectionTitle;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.scene.Node;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The parts of the side panel for one chosen box: a sentence, then its links in groups.
final class PanelSections {
    private final LinkMapWords words;
    private final Consumer<String> choose;

    PanelSections(LinkMapWords words, Consumer<String> choose) {
        this.words = words;
        this.choose = choose;
    }

    List<Node> of(Seen seen) {
        var parts = new ArrayList<Node>();
        parts.add(Words.paragraph(sentence(seen), Style.READ));
        seen.chosenBox()
                .ifPresent(
                        box -> {
                            switch (box) {
                                case Box.Felt _ -> addFelt(seen, parts);
                                case Box.Origin _ -> addCause(seen, parts);
                                case Box.Help help -> addMove(help, seen, parts);
                            }
                        });
        return parts;
    }

    private String sentence(Seen seen) {
        var box = seen.chosenBox();
        if (box.isEmpty()) {
            return words.say("linkmap.panel.none.text");
        }
        return switch (box.get()) {
            case Box.Felt felt -> felt(felt, seen);
            case Box.Origin origin -> cause(origin, seen);
            case Box.Help _ ->
                    words.say("linkmap.sum.move", seen.chosenLinks(MapLink.Kind.HELPS).size());
        };
    }

    private String felt(Box.Felt felt, Seen seen) {
        return felt.standing() == Box.Standing.NOT_SURE
                ? words.say("linkmap.sum.not-sure")
                : words.say("linkmap.sum.felt", seen.chosenLinks(MapLink.Kind.POINTS).size());
    }

    private String cause(Box.Origin origin, Seen seen) {
        long picks = seen.all().feel().stream().filter(felt -> isHad(felt.standing())).count();
        int helps = seen.chosenLinks(MapLink.Kind.HELPS).size();
        var linked = words.say("linkmap.sum.cause", origin.ranked().reasonsFor().size(), picks);
        return helps == 0 ? linked : linked + " " + words.say("linkmap.sum.helps", helps);
    }

    private static boolean isHad(Box.Standing standing) {
        return switch (standing) {
            case HAS, RED_FLAG, RAISED -> true;
            case HAS_NOT, NOT_SURE -> false;
        };
    }

    private void addFelt(Seen seen, List<Node> parts) {
        var links = seen.chosenLinks(MapLink.Kind.POINTS);
        add(
                words.say("linkmap.rows.causes"),
                links.stream().filter(link -> !link.pointsAway()),
                seen,
                parts);
        add(
                words.say("linkmap.rows.away-from"),
                links.stream().filter(MapLink::pointsAway),
                seen,
                parts);
    }

    private void addCause(Seen seen, List<Node> parts) {
        var points = seen.chosenLinks(MapLink.Kind.POINTS);
        var feeds = seen.chosenLinks(MapLink.Kind.FEEDS);
        add(
                words.say("linkmap.rows.picks"),
                points.stream().filter(link -> !link.pointsAway()),
                seen,
                parts);
        add(
                words.say("linkmap.rows.away"),
                points.stream().filter(MapLink::pointsAway),
                seen,
                parts);
        add(
                words.say("explore.fed-by.title"),
                feeds.stream().filter(link -> link.to().equals(seen.chosen())),
                seen,
                parts);
        add(
                words.say("explore.feeds.title"),
                feeds.stream().filter(link -> link.from().equals(seen.chosen())),
                seen,
                parts);
        if (seen.assessment().allowsMoves()) {
            add(
                    words.say("explore.moves.title"),
                    seen.chosenLinks(MapLink.Kind.HELPS).stream(),
                    seen,
                    parts);
        } else {
            parts.add(Words.paragraph(words.say("explore.moves.none"), Style.MUTED));
        }
    }

    private void addMove(Box.Help help, Seen seen, List<Node> parts) {
        add(
                words.say("linkmap.rows.helps"),
                seen.chosenLinks(MapLink.Kind.HELPS).stream(),
                seen,
                parts);
        var leave = words.of(help.move()).notFor();
        if (!leave.isEmpty()) {
            parts.add(Words.paragraph(words.say("explore.move.not-for", leave), Style.SMALL));
        }
        parts.add(Words.paragraph(words.say("explore.move.pain"), Style.SMALL));
    }

    private void add(String title, Stream<MapLink> links, Seen seen, List<Node> parts) {
        var rows = links.map(link -> PanelRow.of(link, seen, words, choose)).toList();
        if (!rows.isEmpty()) {
            if (parts.size() > 1) {
                var rule = new Region();
                rule.getStyleClass().add(Style.RULE);
                parts.add(rule);
            }
            var group = Gap.SMALL.column(SectionTitle.small(title));
            group.getChildren().addAll(rows);
            parts.add(group);
        }
    }
}
