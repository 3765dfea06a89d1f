/// The package cannot be made; the message is a whole sentence and says the way out.
final class PackagingException extends RuntimeException {
    private static final long serialVersionUID = 1;

    PackagingException(String sentence) {
        super(sentence);
    }
}
