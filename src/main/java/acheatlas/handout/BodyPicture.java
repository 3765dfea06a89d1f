package acheatlas.handout;

import acheatlas.figure.Box;
import acheatlas.figure.bodymap.Aspect;
import acheatlas.figure.bodymap.BodyMap;
import acheatlas.figure.bodymap.BodyMapPainter;
import acheatlas.figure.bodymap.Extent;
import acheatlas.figure.bodymap.Overlay;

import java.util.List;
import java.util.stream.Collectors;

/// Front and back of the body with the places that hurt filled in and edged, so that they show in
/// grey as well.
final class BodyPicture {
    private static final double MOST_LARGE = 7; // em
    private static final List<String> CLOSE_UPS = List.of("trunk", "legs");
    private static final List<Aspect> ASPECTS = List.of(Aspect.FRONT, Aspect.BACK);

    private final Draft draft;
    private final SorePlaces sore;

    BodyPicture(Draft draft) {
        this.draft = draft;
        sore = SorePlaces.of(draft.graph(), draft.handout().assessment().findings());
    }

    void write(Markup page) {
        draft.pictures()
                .map()
                .ifPresent(
                        map -> page.cell("body", () -> ASPECTS.forEach(it -> draw(page, map, it))));
    }

    private void draw(Markup page, BodyMap map, Aspect aspect) {
        var overlay = Overlay.NOTHING.withPicked(map.grouped(sore.places()));
        var box = box(map, aspect);
        var painter = new BodyMapPainter(map);
        page.draw(
                PageDrawing.of(
                        box, draft.colours(), pen -> painter.paint(pen, aspect, box, overlay)),
                Math.min(draft.room().body(), draft.isLarge() ? MOST_LARGE : Double.MAX_VALUE),
                spoken(aspect));
    }

    /// The closest close-up, front and back alike, that shows all that hurts.
    private Box box(BodyMap map, Aspect aspect) {
        var extent = new Extent(map, Overlay.NOTHING.withFelt(sore.places()));
        return CLOSE_UPS.stream()
                .filter(
                        name ->
                                ASPECTS.stream()
                                        .allMatch(
                                                it ->
                                                        holds(
                                                                map.crop(it, name),
                                                                extent.seenFrom(it))))
                .findFirst()
                .map(name -> map.crop(aspect, name))
                .orElse(map.whole());
    }

    private static boolean holds(Box box, Box seen) {
        return seen.equals(Box.NOWHERE) || box.union(seen).equals(box);
    }

    private String spoken(Aspect aspect) {
        var names = sore.findings().stream().map(draft::name).collect(Collectors.joining("; "));
        var marked = names.isEmpty() ? draft.say("handout.body.nothing") : names;
        return aspect == Aspect.FRONT
                ? draft.say("handout.body.front", marked)
                : draft.say("handout.body.back", marked);
    }
}
