package acheatlas.handout;

/// How a handout is printed.
///
/// @param withCode whether the plan stands on the page as a code for a phone as well
public record HandoutOptions(Paper paper, PrintSize size, Clinic clinic, boolean withCode) {
    public static final HandoutOptions PLAIN =
            new HandoutOptions(Paper.A4, PrintSize.NORMAL, Clinic.NONE, true);

    public HandoutOptions on(Paper other) {
        return new HandoutOptions(other, size, clinic, withCode);
    }

    public HandoutOptions in(PrintSize other) {
        return new HandoutOptions(paper, other, clinic, withCode);
    }

    public HandoutOptions from(Clinic other) {
        return new HandoutOptions(paper, size, other, withCode);
    }

    public HandoutOptions withoutCode() {
        return new HandoutOptions(paper, size, clinic, false);
    }
}
