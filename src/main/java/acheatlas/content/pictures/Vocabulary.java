package acheatlas.content.pictures;

import acheatlas.figure.pose.Range;
import acheatlas.figure.pose.Setting;
import acheatlas.figure.pose.View;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// The words and limits of the pose format, as the figure's file lists them.
///
/// @param keys allowed keys of each object: `pose`, `frame`, `limb`, `anchor`, `reach`, `arrow`,
///   `focus`
/// @param words words that may stand for an angle
/// @param sideOrder parts in drawing order, side view
/// @param props allowed keys of each kind of prop
/// @param trunk limits of pelvis, spine and neck
/// @param limits most entries of each list
record Vocabulary(
        Map<String, List<String>> keys,
        Map<Setting, List<String>> words,
        List<String> points,
        List<String> anchorParts,
        List<String> reachParts,
        List<String> sideOrder,
        List<String> frontOrder,
        Map<String, Map<String, PropRule>> props,
        Map<String, Range> trunk,
        Map<String, Integer> limits) {

    List<String> keys(String object) {
        return keys.getOrDefault(object, List.of());
    }

    List<String> order(View view) {
        return view.isFrontal() ? frontOrder : sideOrder;
    }

    List<String> words(Setting setting) {
        return words.getOrDefault(setting, List.of());
    }

    Set<String> propKinds() {
        return props.keySet();
    }

    Map<String, PropRule> prop(String kind) {
        return props.getOrDefault(kind, Map.of());
    }

    Range trunk(String key) {
        return trunk.getOrDefault(key, new Range(0, 0));
    }

    int limit(String list) {
        return limits.getOrDefault(list, 0);
    }
}
