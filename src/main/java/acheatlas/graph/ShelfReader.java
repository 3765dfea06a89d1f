package acheatlas.graph;

import acheatlas.content.Fields;
import acheatlas.content.Form;
import acheatlas.content.JsonValue.Text;
import acheatlas.content.ProblemKind;

import java.time.DateTimeException;
import java.time.LocalDate;

/// Reads what is read about and looked at beside the causes: regions, referral patterns, articles.
final class ShelfReader {
    private static final Form ON_MAP = Form.of("[a-z]+(-[a-z]+)*", "groin-left");

    private final Nodes nodes;

    ShelfReader(Nodes nodes) {
        this.nodes = nodes;
    }

    static Region region(Fields in) {
        in.needs("map", 0);
        return new Region(in.id(), in.names("map", ON_MAP).stream().map(Text::value).toList());
    }

    Referral referral(Fields in) {
        in.needs("regions");
        in.needs("causes");
        in.needs("sources", 0);
        var muscles = nodes.ids(NodeKind.MUSCLE);
        var muscle = in.name("muscle").filter(name -> muscles.look(in, name) != Ids.NONE);
        return new Referral(
                in.id(),
                muscle.map(Text::value).orElse(""),
                nodes.ids(NodeKind.REGION).ids(in, "regions"),
                nodes.ids(NodeKind.CAUSE).lookAll(in, "causes"),
                in.oneOf("evidence", Evidence.class),
                nodes.ids(NodeKind.SOURCE).lookAll(in, "sources"));
    }

    Article article(Fields in, int index) {
        in.needs("sources", 0);
        var reviewed = day(in, "reviewed");
        var reviewBy = day(in, "reviewBy");
        if (!in.isBroken() && reviewBy.isBefore(reviewed)) {
            in.breaks(ProblemKind.WRONG_VALUE, in, "`reviewBy` comes after `reviewed`");
        }
        return new Article(
                index,
                in.id(),
                in.oneOf("kind", Article.Kind.class),
                nodes.ids(NodeKind.CAUSE).lookAll(in, "about"),
                nodes.ids(NodeKind.FINDING).lookAll(in, "findings"),
                reviewed,
                reviewBy,
                nodes.ids(NodeKind.SOURCE).lookAll(in, "sources"));
    }

    private static LocalDate day(Fields in, String key) {
        var text = in.text(key);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException _) {
            in.value(key)
                    .filter(_ -> !text.isEmpty())
                    .ifPresent(
                            at ->
                                    in.breaks(
                                            ProblemKind.WRONG_VALUE,
                                            at,
                                            "`%s` is a day, such as 2026-11-20".formatted(key)));
            return LocalDate.EPOCH;
        }
    }
}
