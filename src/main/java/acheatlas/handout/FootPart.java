package acheatlas.handout;

import acheatlas.graph.Source;
import acheatlas.sentences.SourceDate;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where it all comes from, with years, and which content made the page.
final class FootPart {
    private static final Pattern SHORT_NAME = Pattern.compile("\\(([A-Z][A-Za-z ]{1,8})\\)$");
    private static final Pattern ASIDE = Pattern.compile(" \\(.*| /.*|,.*");
    private static final Pattern INITIALS = Pattern.compile(" [A-Z]{1,4}$");

    private final Draft draft;

    FootPart(Draft draft) {
        this.draft = draft;
    }

    void write(Markup page) {
        page.div(
                "foot",
                () -> {
                    var sources = sources();
                    if (!sources.isEmpty()) {
                        page.line(draft.say("handout.sources", sources));
                    }
                    page.line(draft.say("handout.foot", draft.graph().version()));
                });
    }

    private String sources() {
        return cited().stream()
                .map(draft.graph().sources()::get)
                .filter(Source::verified)
                .filter(source -> source.year() > 0 || source.seen() > 0)
                .map(this::shortForm)
                .distinct()
                .limit(draft.room().sources())
                .collect(Collectors.joining(draft.say("handout.separator")));
    }

    /// Of what the page shows, in its order: a source of each cause and move in turn.
    private Set<Integer> cited() {
        var lists =
                Stream.concat(
                                draft.handout().causes().stream().map(it -> it.cause().sources()),
                                draft.handout().movesShown().stream().map(move -> move.sources()))
                        .toList();
        var cited = new LinkedHashSet<Integer>();
        int longest = lists.stream().mapToInt(list -> list.size()).max().orElse(0);
        for (int place = 0; place < longest; place++) {
            for (var list : lists) {
                list.stream().skip(place).limit(1).forEach(cited::add);
            }
        }
        draft.handout()
                .assessment()
                .advice()
                .flags()
                .forEach(raised -> cited.addAll(raised.flag().sources()));
        return cited;
    }

    /// `NICE 2016`, `NHS York (no date given; seen 2026)`: enough to find it in the list of sources
    /// of the content.
    private String shortForm(Source source) {
        var who = source.authors().isEmpty() ? source.publisher() : source.authors();
        var date = SourceDate.of(source, draft.messages());
        return source.year() > 0
                ? draft.say("handout.source", shortName(who), date)
                : draft.say("handout.source.seen", shortName(who), date);
    }

    private static String shortName(String who) {
        var known = SHORT_NAME.matcher(who);
        return known.find()
                ? known.group(1)
                : INITIALS.matcher(ASIDE.matcher(who).replaceFirst("")).replaceFirst("");
    }
}
