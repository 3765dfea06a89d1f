package acheatlas.ui.pictures;

import acheatlas.triage.Answer;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Every place on the body map that is marked. Immutable.
///
/// @param byPlace ids of regions
public record Marks(Map<String, Mark> byPlace) {
    public static final Marks NONE = new Marks(Map.of());

    public Marks {
        byPlace = Collections.unmodifiableMap(new LinkedHashMap<>(byPlace));
    }

    public Optional<Mark> at(String place) {
        return Optional.ofNullable(byPlace.get(place));
    }

    /// The places with a mark, in the order in which they were marked.
    public Set<String> places(Mark mark) {
        var places = new LinkedHashMap<>(byPlace);
        places.values().removeIf(other -> other != mark);
        return Collections.unmodifiableSet(places.keySet());
    }

    Marks with(String place, Mark mark) {
        return with(List.of(place), mark);
    }

    Marks with(Iterable<String> places, Mark mark) {
        var changed = new LinkedHashMap<>(byPlace);
        places.forEach(place -> changed.put(place, mark));
        return new Marks(changed);
    }

    Marks without(Iterable<String> places, Set<Mark> off) {
        var changed = new LinkedHashMap<>(byPlace);
        places.forEach(
                place -> {
                    if (off.contains(changed.get(place))) {
                        changed.remove(place);
                    }
                });
        return new Marks(changed);
    }

    Marks without(String place) {
        return without(List.of(place), EnumSet.allOf(Mark.class));
    }

    /// What all marks of a finding's places say of it: it hurts where it hurts anywhere.
    Optional<Answer> answer(Set<String> places) {
        if (has(places, Mark.HURTS) || has(places, Mark.SOMEWHERE_HERE)) {
            return Optional.of(Answer.PRESENT);
        }
        return has(places, Mark.HURTS_NOT) ? Optional.of(Answer.ABSENT) : Optional.empty();
    }

    private boolean has(Set<String> places, Mark mark) {
        return places.stream().anyMatch(place -> byPlace.get(place) == mark);
    }

    /// These marks, brought in line with what is said of a finding elsewhere. Where they agree
    /// already, the sides a person pointed at are kept.
    Marks following(Set<String> places, Optional<Answer> said) {
        Function<Mark, Marks> only =
                mark -> without(places, EnumSet.complementOf(EnumSet.of(mark)));
        if (said.equals(answer(places))) {
            return this;
        }
        return switch (said.orElse(Answer.UNSURE)) {
            case PRESENT -> only.apply(Mark.SOMEWHERE_HERE).with(places, Mark.SOMEWHERE_HERE);
            case ABSENT -> only.apply(Mark.HURTS_NOT).with(places, Mark.HURTS_NOT);
            case UNSURE -> without(places, EnumSet.allOf(Mark.class));
        };
    }
}
