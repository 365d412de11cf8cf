"""What the tests ask for: which models, how many rows, and what they are about."""

from models import Contact, Customer, Order, OrderItem, Product

CRM = {
    "models": [Customer, Contact, Product, Order, OrderItem],
    "sizes": {"Customer": 10, "Contact": 25, "Product": 15, "Order": 30, "OrderItem": 60},
    "prompts": {
        "Customer": "Generate diverse customer organizations for a B2B SaaS company.",
        "Product": "Generate products for a cloud software company.",
        "Order": "Generate realistic orders with appropriate dates and statuses.",
    },
}
