package acheatlas.figure.bodymap;

/// A part of the body a person can point at.
///
/// @param label in English, for whoever edits the file
public record BodyRegion(String id, String label, BodySide side) {}
