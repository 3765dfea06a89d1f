package acheatlas.content;

/// The words of a referral pattern; an empty text where there is none.
///
/// @param point where the sore point lies
/// @param main where the pain is mainly felt
/// @param spill where it may be felt too
/// @param mistaken what it can be taken for
public record ReferralWords(String name, String point, String main, String spill, String mistaken) {

    static ReferralWords read(Entry entry) {
        return new ReferralWords(
                entry.name(),
                entry.text("point"),
                entry.text("main"),
                entry.text("spill"),
                entry.text("mistaken"));
    }
}
