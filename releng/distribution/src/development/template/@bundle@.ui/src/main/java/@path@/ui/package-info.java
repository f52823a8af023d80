/** The pages of the dialogue region @id@. */
package @package@.ui;
