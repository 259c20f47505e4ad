/**
 */
package org.glossator.model;

import java.util.List;

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
	 * Returns the value of the '<em><b>Members</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The ids, in order; an immutable list. Transient for XMI only: a .spans file carries it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Members</em>' attribute.
	 * @see #setMembers(List)
	 * @see org.glossator.model.ModelPackage#getChain_Members()
	 * @model dataType="org.glossator.model.Ids" transient="true"
	 * @generated
	 */
	List<String> getMembers();

	/**
	 * Sets the value of the '{@link org.glossator.model.Chain#getMembers <em>Members</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Members</em>' attribute.
	 * @see #getMembers()
	 * @generated
	 */
	void setMembers(List<String> value);

} // Chain
