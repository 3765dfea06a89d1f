package acheatlas.handout;

/// Whose page it is. Each text is empty where nothing is known.
///
/// @param emergencyNumber what to call in an emergency, such as `112`
/// @param logo path of a PNG or JPEG file; one that cannot be read is left off the page
public record Clinic(String name, String phone, String emergencyNumber, String logo) {
    public static final Clinic NONE = new Clinic("", "", "", "");
}
