/** The dialogue region @id@. */
package @package@;
