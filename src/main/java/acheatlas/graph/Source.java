package acheatlas.graph;

/// A published source a claim rests on.
///
/// @param index place in [Graph#sources()]
/// @param year year of publication; 0 where it is not known
/// @param seen year in which a source that gives no date was read; 0 for any other
/// @param doi without the resolver's address; empty for none
/// @param address the publisher's own page; empty for none
/// @param verified somebody has checked it against a public copy; only such a source is shown
public record Source(
        int index,
        String id,
        String title,
        String authors,
        String publisher,
        int year,
        int seen,
        String doi,
        String address,
        boolean verified) {}
