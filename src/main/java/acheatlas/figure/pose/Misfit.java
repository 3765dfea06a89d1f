package acheatlas.figure.pose;

/// Something in a picture that no body can do or no eye should see.
///
/// @param frame the frame it shows in; -1 for the whole pose
/// @param message one sentence in English, for whoever edits the file
public record Misfit(int frame, String message) {
    static final int WHOLE_POSE = -1;
}
