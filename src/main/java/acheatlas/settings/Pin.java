package acheatlas.settings;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/// The staff PIN of a kiosk, as it is kept: never the digits, only a slow hash of them with a salt
/// of its own. Making one and trying one each take a noticeable fraction of a second on purpose.
///
/// 210 000 rounds of PBKDF2 with HMAC-SHA-512 are what OWASP's Password Storage Cheat Sheet asks
/// for. A file may ask for more, up to a limit that cannot hang the window.
public final class Pin {
    public static final int FEWEST_DIGITS = 4;
    public static final int MOST_DIGITS = 12;

    private static final String NAME = "pbkdf2-sha512";
    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final int ROUNDS = 210_000;
    private static final int MOST_ROUNDS = 10 * ROUNDS;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final Pattern DIGITS =
            Pattern.compile("[0-9]{%d,%d}".formatted(FEWEST_DIGITS, MOST_DIGITS));
    private static final Pattern KEPT =
            Pattern.compile(NAME + ":([0-9]{1,8}):([A-Za-z0-9+/=]{8,64}):([A-Za-z0-9+/=]{8,128})");

    private final int rounds;
    private final byte[] salt;
    private final byte[] hash;

    private Pin(int rounds, byte[] salt, byte[] hash) {
        this.rounds = rounds;
        this.salt = salt;
        this.hash = hash;
    }

    /// Whether these are four to twelve digits.
    public static boolean isAllowed(String digits) {
        return DIGITS.matcher(digits).matches();
    }

    /// A new PIN with a fresh salt.
    ///
    /// @throws IllegalArgumentException for anything but four to twelve digits
    public static Pin of(String digits) {
        if (!isAllowed(digits)) {
            throw new IllegalArgumentException("a PIN is 4 to 12 digits");
        }
        var salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return new Pin(ROUNDS, salt, hash(digits, salt, ROUNDS));
    }

    /// The PIN a settings file keeps; empty where the text is not one.
    public static Optional<Pin> read(String text) {
        var found = KEPT.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        int rounds = Integer.parseInt(found.group(1));
        try {
            var pin =
                    new Pin(
                            rounds,
                            Base64.getDecoder().decode(found.group(2)),
                            Base64.getDecoder().decode(found.group(3)));
            boolean slow = rounds >= ROUNDS && rounds <= MOST_ROUNDS;
            return slow && pin.hash.length == HASH_BYTES ? Optional.of(pin) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty(); // not Base64
        }
    }

    /// Whether these digits are the PIN. Takes as long for wrong ones as for the right ones.
    public boolean matches(String digits) {
        return isAllowed(digits) && MessageDigest.isEqual(hash, hash(digits, salt, rounds));
    }

    /// What a settings file keeps.
    public String text() {
        var encoder = Base64.getEncoder();
        return String.join(
                ":",
                NAME,
                Integer.toString(rounds),
                encoder.encodeToString(salt),
                encoder.encodeToString(hash));
    }

    private static byte[] hash(String digits, byte[] salt, int rounds) {
        var characters = digits.toCharArray();
        var key = new PBEKeySpec(characters, salt, rounds, HASH_BYTES * Byte.SIZE);
        try {
            return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(key).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK brings " + ALGORITHM, e);
        } finally {
            key.clearPassword();
            Arrays.fill(characters, '\0');
        }
    }
}
