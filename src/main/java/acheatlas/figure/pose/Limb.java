package acheatlas.figure.pose;

import java.util.EnumMap;
import java.util.Map;

/// The settings of one side's arm and leg. Immutable.
public final class Limb {
    /// Everything straight, at full length, with an open hand.
    public static final Limb STRAIGHT = straight();

    private final Map<Setting, Double> values;
    private final Map<Setting, Hold> holds;

    private Limb(Map<Setting, Double> values, Map<Setting, Hold> holds) {
        this.values = values;
        this.holds = holds;
    }

    private static Limb straight() {
        Map<Setting, Double> values = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            values.put(setting, setting.kind() == Setting.Kind.LENGTH ? 1.0 : 0.0);
        }
        return new Limb(values, new EnumMap<>(Setting.class));
    }

    /// The number set; meaningless while a word holds the joint.
    public double get(Setting setting) {
        return values.getOrDefault(setting, 0.0);
    }

    public Hold hold(Setting setting) {
        return holds.getOrDefault(setting, Hold.FREE);
    }

    public boolean isHeld(Setting setting) {
        return hold(setting) != Hold.FREE;
    }

    public Limb with(Setting setting, double value) {
        Map<Setting, Double> newValues = new EnumMap<>(values);
        newValues.put(setting, value);
        return new Limb(newValues, isHeld(setting) ? with(setting, Hold.FREE).holds : holds);
    }

    public Limb with(Setting setting, Hold hold) {
        Map<Setting, Hold> newHolds = new EnumMap<>(Setting.class);
        newHolds.putAll(holds);
        newHolds.put(setting, hold);
        return new Limb(values, newHolds);
    }

    /// Every number on its way to another limb's. Words stay where both have the same; bake the
    /// others into angles first.
    Limb mix(Limb other, double way) {
        Map<Setting, Double> mixed = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            mixed.put(setting, get(setting) + way * (other.get(setting) - get(setting)));
        }
        return new Limb(mixed, holds);
    }
}
