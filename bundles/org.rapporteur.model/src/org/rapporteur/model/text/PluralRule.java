package org.rapporteur.model.text;

import static org.rapporteur.model.text.PluralCategory.FEW;
import static org.rapporteur.model.text.PluralCategory.MANY;
import static org.rapporteur.model.text.PluralCategory.ONE;
import static org.rapporteur.model.text.PluralCategory.OTHER;
import static org.rapporteur.model.text.PluralCategory.TWO;
import static org.rapporteur.model.text.PluralCategory.ZERO;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Set;

/** The plurals of the six languages of the United Nations, after the plural rules of the Unicode CLDR. */
enum PluralRule {
    /** One for 1 without decimals; ordinals 1st, 2nd, 3rd, 4th. */
    ENGLISH(Set.of(ONE, OTHER)) {
        @Override
        PluralCategory cardinal(Operands n) {
            return n.whole() && n.is(1) ? ONE : OTHER;
        }

        @Override
        PluralCategory ordinal(Operands n) {
            return n.tens() == 1 ? OTHER : switch (n.units()) {
                case 1 -> ONE;
                case 2 -> TWO;
                case 3 -> FEW;
                default -> OTHER;
            };
        }
    },
    /** One for everything below 2; many for whole millions, which may be left to other; ordinals 1er, 2e. */
    FRENCH(Set.of(ONE, OTHER)) {
        @Override
        PluralCategory cardinal(Operands n) {
            return n.is(0) || n.is(1) ? ONE : n.millions() ? MANY : OTHER;
        }

        @Override
        PluralCategory ordinal(Operands n) {
            return n.is(1) ? ONE : OTHER;
        }
    },
    /** One for 1, also 1.0; many for whole millions, which may be left to other. */
    SPANISH(Set.of(ONE, OTHER)) {
        @Override
        PluralCategory cardinal(Operands n) {
            return n.is(1) && n.integral() ? ONE : n.millions() ? MANY : OTHER;
        }
    },
    /** One for 1, 21, 31; few for 2 to 4, 22 to 24; many for 0, 5 to 20, 25 to 30; other for decimals. */
    RUSSIAN(Set.of(ONE, FEW, MANY, OTHER)) {
        @Override
        PluralCategory cardinal(Operands n) {
            if (!n.whole()) {
                return OTHER;
            }
            return n.tens() == 1 ? MANY : switch (n.units()) {
                case 1 -> ONE;
                case 2, 3, 4 -> FEW;
                default -> MANY;
            };
        }
    },
    /** Six forms: 0, 1, 2, then by the last two digits 3 to 10, 11 to 99, and the rest with decimals. */
    ARABIC(Set.of(ZERO, ONE, TWO, FEW, MANY, OTHER)) {
        @Override
        PluralCategory cardinal(Operands n) {
            if (!n.integral()) {
                return OTHER;
            }
            if (n.is(0) || n.is(1) || n.is(2)) {
                return n.is(0) ? ZERO : n.is(1) ? ONE : TWO;
            }
            int end = n.tens() * 10 + n.units();
            return end >= 11 ? MANY : end >= 3 ? FEW : OTHER;
        }
    },
    /** One form. */
    CHINESE(Set.of(OTHER)) {
        @Override
        PluralCategory cardinal(Operands n) {
            return OTHER;
        }
    };

    private final Set<PluralCategory> required;

    PluralRule(Set<PluralCategory> required) {
        this.required = required;
    }

    abstract PluralCategory cardinal(Operands n);

    /** Only English and French distinguish ordinals. */
    PluralCategory ordinal(Operands n) {
        return OTHER;
    }

    /** The forms that a plural in this language has to give. */
    Set<PluralCategory> required() {
        return required;
    }

    PluralCategory cardinal(Number number) {
        return cardinal(Operands.of(number));
    }

    PluralCategory ordinal(Number number) {
        return ordinal(Operands.of(number));
    }

    /** The rule of a language. */
    static PluralRule of(Locale locale) {
        return switch (locale.getLanguage()) {
            case "en" -> ENGLISH;
            case "fr" -> FRENCH;
            case "es" -> SPANISH;
            case "ru" -> RUSSIAN;
            case "ar" -> ARABIC;
            case "zh" -> CHINESE;
            default -> throw new IllegalArgumentException("No plural rule is known for the language “" + locale.getLanguage()
                    + "”: texts in it cannot have plurals until PluralRule has its rule.");
        };
    }

    /**
     * What the rules look at: the whole part of a number, and whether decimals are written.
     *
     * @param integer the whole part, without sign
     * @param whole whether no decimal is written: 1, but not 1.0
     * @param integral whether all decimals are nought: 1 and 1.0
     */
    record Operands(BigInteger integer, boolean whole, boolean integral) {

        private static final BigInteger MILLION = BigInteger.valueOf(1_000_000);

        static Operands of(Number number) {
            BigDecimal exact = Language.exact(number).abs();
            return new Operands(exact.toBigInteger(), exact.scale() <= 0, exact.stripTrailingZeros().scale() <= 0);
        }

        boolean is(int value) {
            return integer.equals(BigInteger.valueOf(value));
        }

        int units() {
            return integer.mod(BigInteger.TEN).intValue();
        }

        int tens() {
            return integer.divide(BigInteger.TEN).mod(BigInteger.TEN).intValue();
        }

        boolean millions() {
            return whole && integer.signum() != 0 && integer.mod(MILLION).signum() == 0;
        }
    }
}
