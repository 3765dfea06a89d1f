package acheatlas.handout;

import acheatlas.figure.Box;
import acheatlas.figure.bodymap.Aspect;
import acheatlas.figure.bodymap.BodyMap;
import acheatlas.figure.bodymap.BodyMapPainter;
import acheatlas.figure.bodymap.Extent;
import acheatlas.figure.bodymap.Overlay;
import acheatlas.graph.RegionFindings;
import acheatlas.triage.Answer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Front and back of the body with the places that hurt filled in and edged, so that they show in
/// grey as well.
final class BodyPicture {
    private static final double MOST = 10; // em
    private static final double MOST_LARGE = 7;
    private static final List<String> CLOSE_UPS = List.of("trunk", "legs");

    private final Draft draft;

    BodyPicture(Draft draft) {
        this.draft = draft;
    }

    void write(Markup page) {
        draft.pictures()
                .map()
                .ifPresent(
                        map ->
                                page.div(
                                        "cell body",
                                        () -> {
                                            draw(page, map, Aspect.FRONT);
                                            draw(page, map, Aspect.BACK);
                                        }));
    }

    private void draw(Markup page, BodyMap map, Aspect aspect) {
        var overlay = Overlay.NOTHING.withPicked(map.grouped(hurting()));
        var box = box(map, aspect);
        page.draw(
                new Drawing(
                        box.width(),
                        box.height(),
                        graphics ->
                                new BodyMapPainter(map)
                                        .paint(
                                                new PagePen(graphics, draft.colours()),
                                                aspect,
                                                box,
                                                overlay)),
                Math.min(draft.room().body(), draft.isLarge() ? MOST_LARGE : MOST),
                spoken(aspect));
    }

    private Set<String> hurting() {
        var places = new RegionFindings(draft.graph());
        var hurting = new LinkedHashSet<String>();
        draft.handout()
                .assessment()
                .findings()
                .all(Answer.PRESENT)
                .forEach(it -> hurting.addAll(places.places(draft.graph().finding(it).id())));
        return hurting;
    }

    /// The closest close-up, front and back alike, that shows all that hurts.
    private Box box(BodyMap map, Aspect aspect) {
        var extent = new Extent(map, Overlay.NOTHING.withFelt(hurting()));
        return CLOSE_UPS.stream()
                .filter(
                        name ->
                                List.of(Aspect.FRONT, Aspect.BACK).stream()
                                        .allMatch(
                                                each ->
                                                        holds(
                                                                map.crop(each, name),
                                                                extent.seenFrom(each))))
                .findFirst()
                .map(name -> map.crop(aspect, name))
                .orElse(map.whole());
    }

    private static boolean holds(Box box, Box seen) {
        return seen.equals(Box.NOWHERE) || box.union(seen).equals(box);
    }

    private String spoken(Aspect aspect) {
        var places = new RegionFindings(draft.graph());
        var names =
                draft.handout()
                        .assessment()
                        .findings()
                        .all(Answer.PRESENT)
                        .mapToObj(draft.graph()::finding)
                        .filter(finding -> !places.places(finding.id()).isEmpty())
                        .map(draft::name)
                        .collect(Collectors.joining("; "));
        var marked = names.isEmpty() ? draft.say("handout.body.nothing") : names;
        return aspect == Aspect.FRONT
                ? draft.say("handout.body.front", marked)
                : draft.say("handout.body.back", marked);
    }
}
