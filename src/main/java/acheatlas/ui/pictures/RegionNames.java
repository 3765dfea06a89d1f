package acheatlas.ui.pictures;

import acheatlas.figure.bodymap.Aspect;
import acheatlas.figure.bodymap.BodyMap;
import acheatlas.graph.RegionFindings;
import acheatlas.i18n.Messages;

import java.util.Map;
import java.util.Optional;

/// How a person calls the places of the body map: "Front of hip, right".
final class RegionNames {
    private static final Map<String, String> KEYS =
            Map.ofEntries(
                    Map.entry("ankle-foot", "region.ankle-foot"),
                    Map.entry("arm", "region.arm"),
                    Map.entry("back-thigh", "region.back-thigh"),
                    Map.entry("buttock", "region.buttock"),
                    Map.entry("calf", "region.calf"),
                    Map.entry("chest", "region.chest"),
                    Map.entry("flank", "region.flank"),
                    Map.entry("forearm", "region.forearm"),
                    Map.entry("front-hip", "region.front-hip"),
                    Map.entry("front-thigh", "region.front-thigh"),
                    Map.entry("groin", "region.groin"),
                    Map.entry("hand", "region.hand"),
                    Map.entry("head", "region.head"),
                    Map.entry("inner-thigh", "region.inner-thigh"),
                    Map.entry("knee-back", "region.knee-back"),
                    Map.entry("knee-front", "region.knee-front"),
                    Map.entry("lower-abdomen", "region.lower-abdomen"),
                    Map.entry("lower-back", "region.lower-back"),
                    Map.entry("mid-back", "region.mid-back"),
                    Map.entry("neck", "region.neck"),
                    Map.entry("outer-hip", "region.outer-hip"),
                    Map.entry("outer-thigh", "region.outer-thigh"),
                    Map.entry("sacroiliac", "region.sacroiliac"),
                    Map.entry("shin", "region.shin"),
                    Map.entry("shoulder", "region.shoulder"),
                    Map.entry("sit-bone", "region.sit-bone"),
                    Map.entry("tailbone", "region.tailbone"),
                    Map.entry("upper-abdomen", "region.upper-abdomen"),
                    Map.entry("upper-back", "region.upper-back"));

    private final BodyMap map;
    private final Messages messages;

    RegionNames(BodyMap map, Messages messages) {
        this.map = map;
        this.messages = messages;
    }

    /// Without its side. A place a clinic has added is called as its map calls it.
    String name(String place) {
        var key = KEYS.get(RegionFindings.withoutSide(place));
        if (key != null) {
            return messages.say(key);
        }
        var region = map.regions().get(place);
        return region == null ? place : region.label();
    }

    String withSide(String place) {
        if (place.endsWith("-middle")) {
            return messages.say("picture.region.middle", name(place));
        }
        var region = map.regions().get(place);
        if (region == null || !KEYS.containsKey(RegionFindings.withoutSide(place))) {
            return name(place);
        }
        return switch (region.side()) {
            case LEFT -> messages.say("picture.region.left", name(place));
            case RIGHT -> messages.say("picture.region.right", name(place));
            case BOTH -> name(place);
        };
    }

    String name(Aspect aspect) {
        return switch (aspect) {
            case FRONT -> messages.say("picture.aspect.front");
            case BACK -> messages.say("picture.aspect.back");
            case RIGHT -> messages.say("picture.aspect.right");
            case LEFT -> messages.say("picture.aspect.left");
        };
    }

    String figure(Aspect aspect) {
        return messages.say("picture.figure", name(aspect));
    }

    /// Its name and what is said of it, for a screen reader.
    String spoken(String place, Optional<Mark> mark, boolean isCovered) {
        var name = withSide(place);
        if (!isCovered) {
            return messages.say("picture.region.uncovered", name);
        }
        if (mark.isEmpty()) {
            return messages.say("picture.region.free", name);
        }
        return switch (mark.get()) {
            case HURTS -> messages.say("picture.region.hurts", name);
            case HURTS_NOT -> messages.say("picture.region.hurts-not", name);
            case SOMEWHERE_HERE -> messages.say("picture.region.somewhere", name);
        };
    }
}
