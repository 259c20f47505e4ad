/**
 */
package org.glossator.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Chain</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An ordered list of annotations of the same set, told by their ids.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.glossator.model.Chain#getMembers <em>Members</em>}</li>
 * </ul>
 *
 * @see org.glossator.model.ModelPackage#getChain()
 * @model
 * @generated
 */
public interface Chain extends Element {
	/**
	 * Returns the value of the '<em><b>Members</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The ids, in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Members</em>' attribute list.
	 * @see org.glossator.model.ModelPackage#getChain_Members()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getMembers();

} // Chain
