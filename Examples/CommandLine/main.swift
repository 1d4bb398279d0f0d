import ChildrensServices

print("childrens-services")
