package acheatlas.figure.pose;

/// Lowest and highest value allowed, both included.
public record Range(double low, double high) {
    boolean holds(double value, double tolerance) {
        return low - tolerance <= value && value <= high + tolerance;
    }
}
